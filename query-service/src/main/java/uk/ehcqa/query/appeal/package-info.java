/** Mediation, appeals and orders: recorded, corrected, listed by what is due, and counted. */
@NullMarked
package uk.ehcqa.query.appeal;

import org.jspecify.annotations.NullMarked;
