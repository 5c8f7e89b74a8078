@NullMarked
package uk.ehcqa.query.counted;

import org.jspecify.annotations.NullMarked;
