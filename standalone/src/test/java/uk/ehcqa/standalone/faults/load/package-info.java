/** Clients that open cases and record steps, and send again what they got no answer to. */
@NullMarked
package uk.ehcqa.standalone.faults.load;

import org.jspecify.annotations.NullMarked;
