/** The import of a SEN2 return: a job with progress and a report on every row. */
@NullMarked
package uk.ehcqa.command.sen2.imports;

import org.jspecify.annotations.NullMarked;
