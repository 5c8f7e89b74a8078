/** The case file of one child or young person: identity, personal details, and everything recorded, folded from events. */
@NullMarked
package uk.ehcqa.shared.casework;

import org.jspecify.annotations.NullMarked;
