@NullMarked
package uk.ehcqa.query.worklist;

import org.jspecify.annotations.NullMarked;
