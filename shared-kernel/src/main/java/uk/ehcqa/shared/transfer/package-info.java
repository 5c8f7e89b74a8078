/** The transfers between phases of education that are expected, before which a plan is reviewed (reg. 18). */
@NullMarked
package uk.ehcqa.shared.transfer;

import org.jspecify.annotations.NullMarked;
