/** Deciding whether to cease to maintain a plan (Children and Families Act 2014, s.45; SEND Regulations 2014, reg. 31). */
@NullMarked
package uk.ehcqa.shared.ceasing;

import org.jspecify.annotations.NullMarked;
