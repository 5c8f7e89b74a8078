/** The EHC needs assessment, from the request to the final plan (Children and Families Act 2014, s.36-38). */
@NullMarked
package uk.ehcqa.shared.assessment;

import org.jspecify.annotations.NullMarked;
