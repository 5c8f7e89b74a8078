@NullMarked
package uk.ehcqa.query.freshness;

import org.jspecify.annotations.NullMarked;
