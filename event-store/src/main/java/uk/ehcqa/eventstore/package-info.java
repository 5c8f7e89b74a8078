/** Wires Axon to PostgreSQL for every module that has this one on its class path. */
@NullMarked
package uk.ehcqa.eventstore;

import org.jspecify.annotations.NullMarked;
