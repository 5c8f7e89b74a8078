/** Moves to other authorities: what is recorded of them, and what is put right. */
@NullMarked
package uk.ehcqa.command.move;

import org.jspecify.annotations.NullMarked;
