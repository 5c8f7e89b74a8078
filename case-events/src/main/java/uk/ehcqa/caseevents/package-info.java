/** What the event store has to know of the kernel. */
@NullMarked
package uk.ehcqa.caseevents;

import org.jspecify.annotations.NullMarked;
