/** How a request says that it is sent again, or which version of a case it is about. */
@NullMarked
package uk.ehcqa.access.sending;

import org.jspecify.annotations.NullMarked;
