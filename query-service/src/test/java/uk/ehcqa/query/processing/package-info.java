@NullMarked
package uk.ehcqa.query.processing;

import org.jspecify.annotations.NullMarked;
