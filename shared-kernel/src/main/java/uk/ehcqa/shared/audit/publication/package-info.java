/** How versions of a framework come about: drafted, tried out, and published for good. */
@NullMarked
package uk.ehcqa.shared.audit.publication;

import org.jspecify.annotations.NullMarked;
