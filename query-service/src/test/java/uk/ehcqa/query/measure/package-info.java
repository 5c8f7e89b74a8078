@NullMarked
package uk.ehcqa.query.measure;

import org.jspecify.annotations.NullMarked;
