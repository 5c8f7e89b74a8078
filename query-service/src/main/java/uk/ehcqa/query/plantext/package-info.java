/** Shows what the versions of a plan say, and takes in what another says. */
@NullMarked
package uk.ehcqa.query.plantext;

import org.jspecify.annotations.NullMarked;
