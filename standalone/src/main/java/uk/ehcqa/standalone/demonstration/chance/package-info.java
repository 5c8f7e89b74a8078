/** Repeatable chance: the same seed always draws the same lots. */
@NullMarked
package uk.ehcqa.standalone.demonstration.chance;

import org.jspecify.annotations.NullMarked;
