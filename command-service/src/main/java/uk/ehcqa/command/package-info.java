/** The service that decides: aggregates, the command API, and the import of SEN2 returns. */
@NullMarked
package uk.ehcqa.command;

import org.jspecify.annotations.NullMarked;
