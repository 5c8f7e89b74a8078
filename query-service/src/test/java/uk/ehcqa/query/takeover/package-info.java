@NullMarked
package uk.ehcqa.query.takeover;

import org.jspecify.annotations.NullMarked;
