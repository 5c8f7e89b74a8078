@NullMarked
package uk.ehcqa.query.chart;

import org.jspecify.annotations.NullMarked;
