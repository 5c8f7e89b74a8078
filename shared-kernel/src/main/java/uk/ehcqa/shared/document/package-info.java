/** Documents that are kept beside the record: how they are named and described. */
@NullMarked
package uk.ehcqa.shared.document;

import org.jspecify.annotations.NullMarked;
