@NullMarked
package uk.ehcqa.query.search;

import org.jspecify.annotations.NullMarked;
