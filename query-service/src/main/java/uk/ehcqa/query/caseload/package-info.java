/** The needs assessments that came in, ended early or are open. */
@NullMarked
package uk.ehcqa.query.caseload;

import org.jspecify.annotations.NullMarked;
