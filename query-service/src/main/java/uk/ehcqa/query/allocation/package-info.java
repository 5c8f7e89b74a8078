/** Which caseworker is responsible for a case. */
@NullMarked
package uk.ehcqa.query.allocation;

import org.jspecify.annotations.NullMarked;
