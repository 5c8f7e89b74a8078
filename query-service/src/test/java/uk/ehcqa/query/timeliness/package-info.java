@NullMarked
package uk.ehcqa.query.timeliness;

import org.jspecify.annotations.NullMarked;
