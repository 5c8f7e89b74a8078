/** Reassessing somebody who has a plan (Children and Families Act 2014, s.44(2), (3); SEND Regulations 2014, regs 23-27). */
@NullMarked
package uk.ehcqa.shared.reassessment;

import org.jspecify.annotations.NullMarked;
