/** How the product says no: a reason with a name, the field it concerns, and the facts behind it. */
@NullMarked
package uk.ehcqa.shared.refusal;

import org.jspecify.annotations.NullMarked;
