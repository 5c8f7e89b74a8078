@NullMarked
package uk.ehcqa.query.fault;

import org.jspecify.annotations.NullMarked;
