/** Plans that another authority transfers to this one: what is recorded of it, and what is put right. */
@NullMarked
package uk.ehcqa.command.takeover;

import org.jspecify.annotations.NullMarked;
