/** Carries out the erasure of a person's data: the key, and the bytes that deleted rows leave behind. */
@NullMarked
package uk.ehcqa.eventstore.erasure;

import org.jspecify.annotations.NullMarked;
