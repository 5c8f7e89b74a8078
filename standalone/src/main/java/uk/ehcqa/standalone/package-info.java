/** Both services in one JVM on an embedded PostgreSQL: the default way to run. */
@NullMarked
package uk.ehcqa.standalone;

import org.jspecify.annotations.NullMarked;
