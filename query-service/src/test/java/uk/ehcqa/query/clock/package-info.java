@NullMarked
package uk.ehcqa.query.clock;

import org.jspecify.annotations.NullMarked;
