@NullMarked
package uk.ehcqa.command.sen2.reading;

import org.jspecify.annotations.NullMarked;
