@NullMarked
package uk.ehcqa.access;

import org.jspecify.annotations.NullMarked;
