@NullMarked
package uk.ehcqa.query.ceasing;

import org.jspecify.annotations.NullMarked;
