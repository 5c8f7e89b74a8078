/** How a figure of timeliness differs from what was known of it before, case by case, and which events made the difference. */
@NullMarked
package uk.ehcqa.query.difference;

import org.jspecify.annotations.NullMarked;
