/** Dashboards: what the measures say, in words, tables and charts, each number leading to the cases behind it. */
@NullMarked
package uk.ehcqa.query.dashboard;

import org.jspecify.annotations.NullMarked;
