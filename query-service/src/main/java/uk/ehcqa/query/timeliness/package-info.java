/** How well the authority keeps the time limits of needs assessments: what was late, and what is late now. */
@NullMarked
package uk.ehcqa.query.timeliness;

import org.jspecify.annotations.NullMarked;
