@NullMarked
package uk.ehcqa.query.casepage;

import org.jspecify.annotations.NullMarked;
