/** The forms with which people record which settings were consulted, and what these replied. */
@NullMarked
package uk.ehcqa.query.consultation;

import org.jspecify.annotations.NullMarked;
