/** Whose case a person of a return has: nobody is ever merged by guess. */
@NullMarked
package uk.ehcqa.command.sen2.matching;

import org.jspecify.annotations.NullMarked;
