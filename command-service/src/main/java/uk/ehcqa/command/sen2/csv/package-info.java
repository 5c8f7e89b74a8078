/** The return as module CSVs, joined by Person ID and Requests Record ID. */
@NullMarked
package uk.ehcqa.command.sen2.csv;

import org.jspecify.annotations.NullMarked;
