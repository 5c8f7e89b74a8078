/** Reassessments under a plan: recorded and put right. */
@NullMarked
package uk.ehcqa.query.reassessment;

import org.jspecify.annotations.NullMarked;
