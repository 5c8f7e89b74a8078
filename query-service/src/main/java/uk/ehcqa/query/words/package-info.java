/** How the constants of the kernel read on the pages. */
@NullMarked
package uk.ehcqa.query.words;

import org.jspecify.annotations.NullMarked;
