/** Charts drawn on the server, each with the same numbers in words and in a table. */
@NullMarked
package uk.ehcqa.query.chart;

import org.jspecify.annotations.NullMarked;
