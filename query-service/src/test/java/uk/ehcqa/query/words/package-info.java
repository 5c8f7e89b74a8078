@NullMarked
package uk.ehcqa.query.words;

import org.jspecify.annotations.NullMarked;
