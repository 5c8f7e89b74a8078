/** The case file: the aggregate of everything the authority does for one child or young person. */
@NullMarked
package uk.ehcqa.command.casework;

import org.jspecify.annotations.NullMarked;
