@NullMarked
package uk.ehcqa.query.reassessment;

import org.jspecify.annotations.NullMarked;
