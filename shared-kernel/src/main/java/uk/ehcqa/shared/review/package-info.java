/** The review of a plan, from its meeting to the amended plan (Children and Families Act 2014, s.44). */
@NullMarked
package uk.ehcqa.shared.review;

import org.jspecify.annotations.NullMarked;
