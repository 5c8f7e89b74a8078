/** Faults that are brought about on purpose, under load, and what must hold afterwards. */
@NullMarked
package uk.ehcqa.standalone.faults;

import org.jspecify.annotations.NullMarked;
