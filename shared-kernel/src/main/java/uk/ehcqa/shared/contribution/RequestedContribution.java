package uk.ehcqa.shared.contribution;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Who is asked, and what.
 *
 * @param service null where nobody of the register is asked
 */
public record RequestedContribution(
        AdviceSource source, @Nullable ServiceId service, String questions) {}
