/** Numbers as a dashboard shows them, each leading to the cases it counts. */
@NullMarked
package uk.ehcqa.query.counted;

import org.jspecify.annotations.NullMarked;
