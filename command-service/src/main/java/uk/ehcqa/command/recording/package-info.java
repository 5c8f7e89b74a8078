/** What every recording on a case needs: the case file as it stands, and the answer. */
@NullMarked
package uk.ehcqa.command.recording;

import org.jspecify.annotations.NullMarked;
