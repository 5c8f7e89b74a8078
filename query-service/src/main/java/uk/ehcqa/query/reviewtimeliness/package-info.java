/** How soon reviews are decided after their meetings. */
@NullMarked
package uk.ehcqa.query.reviewtimeliness;

import org.jspecify.annotations.NullMarked;
