/** How the read models are written from events: what is parked, and rebuilding. For the system administrator. */
@NullMarked
package uk.ehcqa.query.processing;

import org.jspecify.annotations.NullMarked;
