/** The legal dates of cases: how each is worked out, and what is due next everywhere. */
@NullMarked
package uk.ehcqa.query.milestone;

import org.jspecify.annotations.NullMarked;
