/** The legal clock of an assessment, in words and as a picture. */
@NullMarked
package uk.ehcqa.query.clock;

import org.jspecify.annotations.NullMarked;
