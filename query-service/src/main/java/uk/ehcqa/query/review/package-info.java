/** The reviews of plans, and how the authority reads the law on them. */
@NullMarked
package uk.ehcqa.query.review;

import org.jspecify.annotations.NullMarked;
