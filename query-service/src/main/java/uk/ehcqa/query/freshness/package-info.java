/** How far what is shown lags behind what is recorded. */
@NullMarked
package uk.ehcqa.query.freshness;

import org.jspecify.annotations.NullMarked;
