/** Long lists, a part at a time. */
@NullMarked
package uk.ehcqa.query.paging;

import org.jspecify.annotations.NullMarked;
