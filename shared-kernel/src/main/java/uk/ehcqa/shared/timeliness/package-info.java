/** The time limits the law sets, as pure functions: no clock, no framework, no case. */
@NullMarked
package uk.ehcqa.shared.timeliness;

import org.jspecify.annotations.NullMarked;
