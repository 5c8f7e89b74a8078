@NullMarked
package uk.ehcqa.query.correction;

import org.jspecify.annotations.NullMarked;
