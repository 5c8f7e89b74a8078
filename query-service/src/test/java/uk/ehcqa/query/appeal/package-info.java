@NullMarked
package uk.ehcqa.query.appeal;

import org.jspecify.annotations.NullMarked;
