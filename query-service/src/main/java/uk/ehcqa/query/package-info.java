/** Shows: read models, the query API and the pages. It decides nothing. */
@NullMarked
package uk.ehcqa.query;

import org.jspecify.annotations.NullMarked;
