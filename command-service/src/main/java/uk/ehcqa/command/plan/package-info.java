/** Plans that are older than the records, or from another authority: what is put right of their start. */
@NullMarked
package uk.ehcqa.command.plan;

import org.jspecify.annotations.NullMarked;
