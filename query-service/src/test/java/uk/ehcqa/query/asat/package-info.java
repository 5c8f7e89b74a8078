@NullMarked
package uk.ehcqa.query.asat;

import org.jspecify.annotations.NullMarked;
