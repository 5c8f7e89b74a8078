/** Amending a plan without a review (SEND Regulations 2014, reg. 28); what a review leads to is of the review. */
@NullMarked
package uk.ehcqa.shared.amendment;

import org.jspecify.annotations.NullMarked;
