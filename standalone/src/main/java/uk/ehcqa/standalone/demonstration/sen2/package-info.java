/** The SEN2 person-level return as the generator writes it: its records, its XML and its five module CSVs. */
@NullMarked
package uk.ehcqa.standalone.demonstration.sen2;

import org.jspecify.annotations.NullMarked;
