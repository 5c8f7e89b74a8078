/** Who acts: the person, the role and the team that travel with every message. */
@NullMarked
package uk.ehcqa.shared.identity;

import org.jspecify.annotations.NullMarked;
