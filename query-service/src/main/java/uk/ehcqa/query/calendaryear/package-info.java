/** What the dashboard shows by calendar year. */
@NullMarked
package uk.ehcqa.query.calendaryear;

import org.jspecify.annotations.NullMarked;
