@NullMarked
package uk.ehcqa.query.access;

import org.jspecify.annotations.NullMarked;
