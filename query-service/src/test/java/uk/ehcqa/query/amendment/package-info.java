@NullMarked
package uk.ehcqa.query.amendment;

import org.jspecify.annotations.NullMarked;
