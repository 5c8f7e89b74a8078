@NullMarked
package uk.ehcqa.query.move;

import org.jspecify.annotations.NullMarked;
