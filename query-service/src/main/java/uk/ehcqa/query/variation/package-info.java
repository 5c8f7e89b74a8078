/** Percentages by month, told apart into real change and usual variation by an XmR chart. */
@NullMarked
package uk.ehcqa.query.variation;

import org.jspecify.annotations.NullMarked;
