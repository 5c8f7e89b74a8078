@NullMarked
package uk.ehcqa.access.refusal;

import org.jspecify.annotations.NullMarked;
