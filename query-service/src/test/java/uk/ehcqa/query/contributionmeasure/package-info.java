@NullMarked
package uk.ehcqa.query.contributionmeasure;

import org.jspecify.annotations.NullMarked;
