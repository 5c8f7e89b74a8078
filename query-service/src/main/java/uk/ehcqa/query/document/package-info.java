/** Documents about the child or young person of a case, for those who work on it. */
@NullMarked
package uk.ehcqa.query.document;

import org.jspecify.annotations.NullMarked;
