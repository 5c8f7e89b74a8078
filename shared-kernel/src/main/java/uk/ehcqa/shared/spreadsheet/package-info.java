/** How a text travels safely into a spreadsheet. */
@NullMarked
package uk.ehcqa.shared.spreadsheet;

import org.jspecify.annotations.NullMarked;
