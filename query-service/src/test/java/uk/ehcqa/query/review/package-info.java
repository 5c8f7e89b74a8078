@NullMarked
package uk.ehcqa.query.review;

import org.jspecify.annotations.NullMarked;
