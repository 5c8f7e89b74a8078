@NullMarked
package uk.ehcqa.query.reviewtimeliness;

import org.jspecify.annotations.NullMarked;
