/** The advice and information that others are asked for: what is recorded of it, and by which reference they know it. */
@NullMarked
package uk.ehcqa.command.contribution;

import org.jspecify.annotations.NullMarked;
