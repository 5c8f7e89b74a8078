@NullMarked
package uk.ehcqa.query.inerror;

import org.jspecify.annotations.NullMarked;
