/** What a document is, by its content: neither its name nor what was said of it is relied upon. */
@NullMarked
package uk.ehcqa.documents.kind;

import org.jspecify.annotations.NullMarked;
