/** What the versions of a plan say: their sections A to K, or the document that holds them. */
@NullMarked
package uk.ehcqa.shared.plantext;

import org.jspecify.annotations.NullMarked;
