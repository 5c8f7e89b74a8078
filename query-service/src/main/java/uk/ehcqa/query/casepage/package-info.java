/** The pages of one case: how it stands, how its dates are worked out, and everything that happened. */
@NullMarked
package uk.ehcqa.query.casepage;

import org.jspecify.annotations.NullMarked;
