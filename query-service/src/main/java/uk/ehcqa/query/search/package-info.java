/** Finding a case by name or reference. */
@NullMarked
package uk.ehcqa.query.search;

import org.jspecify.annotations.NullMarked;
