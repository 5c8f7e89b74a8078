/** The legal dates of a case: one kind of record for all of them, worked out from the dates on record. */
@NullMarked
package uk.ehcqa.shared.milestone;

import org.jspecify.annotations.NullMarked;
