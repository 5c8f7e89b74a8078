@NullMarked
package uk.ehcqa.query.drawing;

import org.jspecify.annotations.NullMarked;
