/** The yardsticks of quality as versioned data: what is asked of a plan or of advice, and what follows from the answers. */
@NullMarked
package uk.ehcqa.shared.audit.framework;

import org.jspecify.annotations.NullMarked;
