/** What every form shares: the three-box date, the choices of a list, and errors that lead to their fields. */
@NullMarked
package uk.ehcqa.query.form;

import org.jspecify.annotations.NullMarked;
