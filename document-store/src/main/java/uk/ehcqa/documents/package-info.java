/** Documents about children: checked by what they are, sealed under the key of the child, streamed, and erased with it. */
@NullMarked
package uk.ehcqa.documents;

import org.jspecify.annotations.NullMarked;
