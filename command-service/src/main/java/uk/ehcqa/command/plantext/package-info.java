/** Takes in what the versions of a plan say. */
@NullMarked
package uk.ehcqa.command.plantext;

import org.jspecify.annotations.NullMarked;
