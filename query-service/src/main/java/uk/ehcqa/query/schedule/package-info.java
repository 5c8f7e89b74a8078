/** What is done again and again, in one of all the programs that share a database. */
@NullMarked
package uk.ehcqa.query.schedule;

import org.jspecify.annotations.NullMarked;
