/** How a refusal reaches whoever sent the command, and the sentence in which it is told. */
@NullMarked
package uk.ehcqa.access.refusal;

import org.jspecify.annotations.NullMarked;
