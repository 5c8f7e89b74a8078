/** Lets a command be sent again without being carried out again. */
@NullMarked
package uk.ehcqa.command.once;

import org.jspecify.annotations.NullMarked;
