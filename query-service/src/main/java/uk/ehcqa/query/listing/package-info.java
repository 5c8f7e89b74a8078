/** What every list of cases shares: its conditions, the filters that are on, its address and its rows. */
@NullMarked
package uk.ehcqa.query.listing;

import org.jspecify.annotations.NullMarked;
