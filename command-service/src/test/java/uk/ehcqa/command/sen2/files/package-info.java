@NullMarked
package uk.ehcqa.command.sen2.files;

import org.jspecify.annotations.NullMarked;
