@NullMarked
package uk.ehcqa.query.reminder;

import org.jspecify.annotations.NullMarked;
