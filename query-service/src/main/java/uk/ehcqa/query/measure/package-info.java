/** What a measure of timeliness is asked for, and how each figure is counted. */
@NullMarked
package uk.ehcqa.query.measure;

import org.jspecify.annotations.NullMarked;
