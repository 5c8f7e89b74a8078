/** Real change and usual variation, told apart by the rules of an XmR chart (Wheeler, "Understanding Variation"). */
@NullMarked
package uk.ehcqa.shared.variation;

import org.jspecify.annotations.NullMarked;
