@NullMarked
package uk.ehcqa.shared.variation;

import org.jspecify.annotations.NullMarked;
