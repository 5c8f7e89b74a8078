@NullMarked
package uk.ehcqa.command.sen2.csv;

import org.jspecify.annotations.NullMarked;
