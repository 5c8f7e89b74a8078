/** The plans in force: when they were made and last updated, and whose holders come to the age at which a plan ends. */
@NullMarked
package uk.ehcqa.query.plan;

import org.jspecify.annotations.NullMarked;
