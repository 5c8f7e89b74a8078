/** The import of SEN2 returns as one asks about it: how far it is, and what became of each row. */
@NullMarked
package uk.ehcqa.shared.sen2.imports;

import org.jspecify.annotations.NullMarked;
