/** What people see when something went wrong, and what the log says of it. */
@NullMarked
package uk.ehcqa.query.fault;

import org.jspecify.annotations.NullMarked;
