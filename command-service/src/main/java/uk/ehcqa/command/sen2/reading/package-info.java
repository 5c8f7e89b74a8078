/** What a SEN2 return says, whichever form it came in: the rows of its modules, and the child and the requests read from them. */
@NullMarked
package uk.ehcqa.command.sen2.reading;

import org.jspecify.annotations.NullMarked;
