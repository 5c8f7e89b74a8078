@NullMarked
package uk.ehcqa.query.chase;

import org.jspecify.annotations.NullMarked;
