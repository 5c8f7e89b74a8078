@NullMarked
package uk.ehcqa.query.variation;

import org.jspecify.annotations.NullMarked;
