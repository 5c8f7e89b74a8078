@NullMarked
package uk.ehcqa.query.listing;

import org.jspecify.annotations.NullMarked;
