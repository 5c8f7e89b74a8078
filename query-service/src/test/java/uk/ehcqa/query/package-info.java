@NullMarked
package uk.ehcqa.query;

import org.jspecify.annotations.NullMarked;
