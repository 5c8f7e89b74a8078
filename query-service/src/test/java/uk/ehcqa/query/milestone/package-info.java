@NullMarked
package uk.ehcqa.query.milestone;

import org.jspecify.annotations.NullMarked;
