/** Numbers that no rounding has touched. */
@NullMarked
package uk.ehcqa.shared.arithmetic;

import org.jspecify.annotations.NullMarked;
