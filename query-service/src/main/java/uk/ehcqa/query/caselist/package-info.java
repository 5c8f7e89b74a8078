/** Lists of cases: the worklist, the cases behind a figure, and the search. */
@NullMarked
package uk.ehcqa.query.caselist;

import org.jspecify.annotations.NullMarked;
