/** Creates and upgrades the PostgreSQL schemas before anything else uses the database. */
@NullMarked
package uk.ehcqa.eventstore.schema;

import org.jspecify.annotations.NullMarked;
