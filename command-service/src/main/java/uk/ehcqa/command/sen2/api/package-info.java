/** Ways to hand in a return and to ask what became of it: over HTTP and on the command line. */
@NullMarked
package uk.ehcqa.command.sen2.api;

import org.jspecify.annotations.NullMarked;
