@NullMarked
package uk.ehcqa.query.allocation;

import org.jspecify.annotations.NullMarked;
