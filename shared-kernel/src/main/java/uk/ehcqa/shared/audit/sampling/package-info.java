/** Which plans are audited, and by whom: drawn by chance, and the same whenever it is drawn again. */
@NullMarked
package uk.ehcqa.shared.audit.sampling;

import org.jspecify.annotations.NullMarked;
