/** Seals the personal components of events under the keys of the persons they are about. */
@NullMarked
package uk.ehcqa.eventstore.privacy;

import org.jspecify.annotations.NullMarked;
