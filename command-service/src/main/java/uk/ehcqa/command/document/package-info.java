/** What the events of a case say of documents. */
@NullMarked
package uk.ehcqa.command.document;

import org.jspecify.annotations.NullMarked;
