/** A key for each person whose data are in events, in a store of their own under a master key that is not in it. */
@NullMarked
package uk.ehcqa.eventstore.keys;

import org.jspecify.annotations.NullMarked;
