/** The audit of one version of a plan: marked, marked again by somebody who sees nothing of it, moderated, and settled. */
@NullMarked
package uk.ehcqa.shared.audit.marking;

import org.jspecify.annotations.NullMarked;
