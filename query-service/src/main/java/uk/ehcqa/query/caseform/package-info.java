/** What the forms about a case have in common: each is drawn from a version of the case and sends one command. */
@NullMarked
package uk.ehcqa.query.caseform;

import org.jspecify.annotations.NullMarked;
