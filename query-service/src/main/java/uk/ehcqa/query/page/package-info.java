/** The shell of every page: layout, navigation, brand, dates in words, and the pages about the service itself. */
@NullMarked
package uk.ehcqa.query.page;

import org.jspecify.annotations.NullMarked;
