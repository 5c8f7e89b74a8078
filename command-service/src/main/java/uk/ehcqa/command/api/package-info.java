/** The command API: HTTP and JSON in front of the command gateway. */
@NullMarked
package uk.ehcqa.command.api;

import org.jspecify.annotations.NullMarked;
