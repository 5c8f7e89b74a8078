@NullMarked
package uk.ehcqa.query.audit;

import org.jspecify.annotations.NullMarked;
