/** The EHC plan once made: in force, reviewed, ceased (Children and Families Act 2014, s.42-47). */
@NullMarked
package uk.ehcqa.shared.plan;

import org.jspecify.annotations.NullMarked;
