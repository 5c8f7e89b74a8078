/** The amendments of plans without a review: recorded and put right. */
@NullMarked
package uk.ehcqa.query.amendment;

import org.jspecify.annotations.NullMarked;
