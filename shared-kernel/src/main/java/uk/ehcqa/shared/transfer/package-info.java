/** The transfers between phases of education that are expected, before which a plan is reviewed (SEND Regulations 2014, reg. 18). */
@NullMarked
package uk.ehcqa.shared.transfer;

import org.jspecify.annotations.NullMarked;
