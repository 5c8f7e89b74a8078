/** The return as one XML message. */
@NullMarked
package uk.ehcqa.command.sen2.xml;

import org.jspecify.annotations.NullMarked;
