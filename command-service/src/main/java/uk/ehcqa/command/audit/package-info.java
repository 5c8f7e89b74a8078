/** The audits of plans: each decides for itself, and shows nobody another's answers. */
@NullMarked
package uk.ehcqa.command.audit;

import org.jspecify.annotations.NullMarked;
