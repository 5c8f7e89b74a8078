/** The frameworks by which quality is judged: one aggregate for all versions of each. */
@NullMarked
package uk.ehcqa.command.framework;

import org.jspecify.annotations.NullMarked;
