/** Mediation, appeals to the First-tier Tribunal and its orders (Children and Families Act 2014, s.51-56). */
@NullMarked
package uk.ehcqa.shared.appeal;

import org.jspecify.annotations.NullMarked;
