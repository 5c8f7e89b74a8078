/** What is done about a plan in dated steps, beside its reviews, and what all of that has in common. */
@NullMarked
package uk.ehcqa.shared.proceeding;

import org.jspecify.annotations.NullMarked;
