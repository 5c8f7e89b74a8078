/** How services keep to what they are asked for: who was asked late, answered late and had to answer again. */
@NullMarked
package uk.ehcqa.query.contributionmeasure;

import org.jspecify.annotations.NullMarked;
