/** Which parts of an event are personal, and what stands in for them once they are erased. */
@NullMarked
package uk.ehcqa.shared.privacy;

import org.jspecify.annotations.NullMarked;
