/** Moves of a child or young person with a plan to the area of another authority (reg. 15). */
@NullMarked
package uk.ehcqa.shared.move;

import org.jspecify.annotations.NullMarked;
