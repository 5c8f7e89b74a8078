/** What became of the requests of a month or year, and by when. */
@NullMarked
package uk.ehcqa.query.cohort;

import org.jspecify.annotations.NullMarked;
