@NullMarked
package uk.ehcqa.query.recording;

import org.jspecify.annotations.NullMarked;
