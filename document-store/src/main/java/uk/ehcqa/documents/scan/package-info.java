/** Has documents looked at by the authority's virus scanner. */
@NullMarked
package uk.ehcqa.documents.scan;

import org.jspecify.annotations.NullMarked;
