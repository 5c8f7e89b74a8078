/** The case file: everything recorded of one child or young person, folded from the events of all capabilities. */
@NullMarked
package uk.ehcqa.shared.casefile;

import org.jspecify.annotations.NullMarked;
