/** Hands documents out over HTTP, for those who may read them. */
@NullMarked
package uk.ehcqa.documents.download;

import org.jspecify.annotations.NullMarked;
