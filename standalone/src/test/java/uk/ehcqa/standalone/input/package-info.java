/** Bad input to every form and every address: refused with the field by name, and nothing stored. */
@NullMarked
package uk.ehcqa.standalone.input;

import org.jspecify.annotations.NullMarked;
