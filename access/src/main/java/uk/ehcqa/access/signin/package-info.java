/** Who may sign in, from where, and what each role may reach. */
@NullMarked
package uk.ehcqa.access.signin;

import org.jspecify.annotations.NullMarked;
