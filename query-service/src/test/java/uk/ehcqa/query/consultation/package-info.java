@NullMarked
package uk.ehcqa.query.consultation;

import org.jspecify.annotations.NullMarked;
