/** The forms with which people record what happened. */
@NullMarked
package uk.ehcqa.query.recording;

import org.jspecify.annotations.NullMarked;
