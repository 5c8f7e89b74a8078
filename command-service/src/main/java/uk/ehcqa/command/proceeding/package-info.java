/** What is checked of every step of a proceeding about a plan, whatever it is about. */
@NullMarked
package uk.ehcqa.command.proceeding;

import org.jspecify.annotations.NullMarked;
