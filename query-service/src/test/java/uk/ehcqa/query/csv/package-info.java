@NullMarked
package uk.ehcqa.query.csv;

import org.jspecify.annotations.NullMarked;
