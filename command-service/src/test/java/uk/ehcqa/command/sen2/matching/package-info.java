@NullMarked
package uk.ehcqa.command.sen2.matching;

import org.jspecify.annotations.NullMarked;
