/** How everything is said in plain English: constants, dates, numbers and shares. */
@NullMarked
package uk.ehcqa.query.words;

import org.jspecify.annotations.NullMarked;
