/** What the description of the API (OpenAPI) says of all of it, so that no controller has to. */
@NullMarked
package uk.ehcqa.access.description;

import org.jspecify.annotations.NullMarked;
