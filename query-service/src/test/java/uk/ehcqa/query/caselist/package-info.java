@NullMarked
package uk.ehcqa.query.caselist;

import org.jspecify.annotations.NullMarked;
