/** The timeliness dashboard: what the measures say of a period, in words, tables and charts. */
@NullMarked
package uk.ehcqa.query.dashboard;

import org.jspecify.annotations.NullMarked;
