@NullMarked
package uk.ehcqa.command.sen2.imports;

import org.jspecify.annotations.NullMarked;
