@NullMarked
package uk.ehcqa.query.plan;

import org.jspecify.annotations.NullMarked;
