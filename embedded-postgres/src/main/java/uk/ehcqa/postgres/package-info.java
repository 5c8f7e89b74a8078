/** A PostgreSQL server that needs no installation. No framework: anything may start it. */
@NullMarked
package uk.ehcqa.postgres;

import org.jspecify.annotations.NullMarked;
