/** How well the authority keeps the time limits of needs assessments: which were met, and how long families waited. */
@NullMarked
package uk.ehcqa.query.timeliness;

import org.jspecify.annotations.NullMarked;
