@NullMarked
package uk.ehcqa.query.casework;

import org.jspecify.annotations.NullMarked;
