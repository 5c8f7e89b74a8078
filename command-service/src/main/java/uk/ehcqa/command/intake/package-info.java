/** How the record of a SEN2 return becomes the history of a case. */
@NullMarked
package uk.ehcqa.command.intake;

import org.jspecify.annotations.NullMarked;
