/** The register of the services that are asked for advice: its read model, pages and API. */
@NullMarked
package uk.ehcqa.query.service;

import org.jspecify.annotations.NullMarked;
