/** The invented people of the demonstration: names, birthdays, numbers and settings that belong to nobody. */
@NullMarked
package uk.ehcqa.standalone.demonstration.people;

import org.jspecify.annotations.NullMarked;
