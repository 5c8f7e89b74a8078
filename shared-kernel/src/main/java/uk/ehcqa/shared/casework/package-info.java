/** The case of one child or young person: its identity, the personal details, and what happens to the case as a whole. */
@NullMarked
package uk.ehcqa.shared.casework;

import org.jspecify.annotations.NullMarked;
