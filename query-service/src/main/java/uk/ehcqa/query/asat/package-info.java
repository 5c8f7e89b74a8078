/** Asking for the past: as known at a moment, and now known for a day. */
@NullMarked
package uk.ehcqa.query.asat;

import org.jspecify.annotations.NullMarked;
