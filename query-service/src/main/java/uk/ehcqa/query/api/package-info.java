/** What every question that is answered as JSON shares. */
@NullMarked
package uk.ehcqa.query.api;

import org.jspecify.annotations.NullMarked;
