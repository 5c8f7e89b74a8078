@NullMarked
package uk.ehcqa.access.input;

import org.jspecify.annotations.NullMarked;
