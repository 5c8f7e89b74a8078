/** The marks that every picture is drawn with, written as SVG. */
@NullMarked
package uk.ehcqa.query.drawing;

import org.jspecify.annotations.NullMarked;
