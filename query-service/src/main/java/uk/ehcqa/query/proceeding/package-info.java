/** What the forms about proceedings of a plan have in common, whatever these are about. */
@NullMarked
package uk.ehcqa.query.proceeding;

import org.jspecify.annotations.NullMarked;
