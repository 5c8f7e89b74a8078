/** How far two auditors who marked the same plans agree, beyond what chance would bring. */
@NullMarked
package uk.ehcqa.shared.audit.agreement;

import org.jspecify.annotations.NullMarked;
