/** What must be true of everything that is sent, whatever it means: text that can be kept, and each answer given once. */
@NullMarked
package uk.ehcqa.access.input;

import org.jspecify.annotations.NullMarked;
