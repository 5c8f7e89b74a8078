/** The connection between the product and PostgreSQL, which can be cut, silenced and held up. */
@NullMarked
package uk.ehcqa.standalone.faults.wire;

import org.jspecify.annotations.NullMarked;
