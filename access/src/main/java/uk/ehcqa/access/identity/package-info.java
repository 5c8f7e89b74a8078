/** The identity that travels with every message, and what each role may record. */
@NullMarked
package uk.ehcqa.access.identity;

import org.jspecify.annotations.NullMarked;
