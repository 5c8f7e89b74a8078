/** Moves of children and young people with plans to other authorities: recorded and put right. */
@NullMarked
package uk.ehcqa.query.move;

import org.jspecify.annotations.NullMarked;
