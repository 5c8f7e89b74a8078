@NullMarked
package uk.ehcqa.query.calendar;

import org.jspecify.annotations.NullMarked;
