@NullMarked
package uk.ehcqa.query.difference;

import org.jspecify.annotations.NullMarked;
