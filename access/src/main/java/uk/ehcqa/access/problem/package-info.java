/** What the API answers when a request was refused, could not be read, or failed (RFC 9457). */
@NullMarked
package uk.ehcqa.access.problem;

import org.jspecify.annotations.NullMarked;
