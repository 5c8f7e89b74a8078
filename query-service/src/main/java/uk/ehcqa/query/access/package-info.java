/** Choosing as whom to look at the demonstration, and what each role is shown first. */
@NullMarked
package uk.ehcqa.query.access;

import org.jspecify.annotations.NullMarked;
