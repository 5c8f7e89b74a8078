/** Every component of the pages on one page, for tests and for looking at. */
@NullMarked
package uk.ehcqa.gallery;

import org.jspecify.annotations.NullMarked;
