/** Plans that another authority transfers to this one, because the child or young person moved here (reg. 15). */
@NullMarked
package uk.ehcqa.shared.takeover;

import org.jspecify.annotations.NullMarked;
