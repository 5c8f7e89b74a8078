/** How a return is handed in over HTTP, and how to ask what became of it. */
@NullMarked
package uk.ehcqa.command.sen2.api;

import org.jspecify.annotations.NullMarked;
