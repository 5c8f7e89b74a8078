/** How the product says no, and what else is to be known: a reason with a name, the field it concerns, and the facts behind it. */
@NullMarked
package uk.ehcqa.shared.refusal;

import org.jspecify.annotations.NullMarked;
