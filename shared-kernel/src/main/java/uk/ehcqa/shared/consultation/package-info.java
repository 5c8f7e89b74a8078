/** The schools and other institutions that the authority consults before it names one in a plan (Children and Families Act 2014, s.39). */
@NullMarked
package uk.ehcqa.shared.consultation;

import org.jspecify.annotations.NullMarked;
