/** The specification of the dashboards. */
@NullMarked
package uk.ehcqa.query.dashboard;

import org.jspecify.annotations.NullMarked;
