/** The files a return arrives in, and why a whole return is sent back. */
@NullMarked
package uk.ehcqa.command.sen2.files;

import org.jspecify.annotations.NullMarked;
