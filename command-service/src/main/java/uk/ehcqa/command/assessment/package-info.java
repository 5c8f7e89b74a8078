/** What may be recorded of a needs assessment, and when. */
@NullMarked
package uk.ehcqa.command.assessment;

import org.jspecify.annotations.NullMarked;
