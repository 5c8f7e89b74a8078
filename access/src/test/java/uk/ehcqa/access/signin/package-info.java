@NullMarked
package uk.ehcqa.access.signin;

import org.jspecify.annotations.NullMarked;
