@NullMarked
package uk.ehcqa.access.identity;

import org.jspecify.annotations.NullMarked;
