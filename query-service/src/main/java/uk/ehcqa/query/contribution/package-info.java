/** Advice that was asked for: what came of it, and the pages on which it is asked for, read, and chased. */
@NullMarked
package uk.ehcqa.query.contribution;

import org.jspecify.annotations.NullMarked;
