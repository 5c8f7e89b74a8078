package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom reminders would go, and of which requests none goes.
 *
 * @param recipients one message each
 */
record ChasePlan(List<Recipient> recipients, List<LeftOut> leftOut) {

    /** @param services at that address */
    record Recipient(String address, List<String> services, List<AwaitedRequest> requests) {}

    /** @param until the last day of quiet, where that is why */
    record LeftOut(
            String reference, ChaseOutcome why, @Nullable LocalDate until) {}

    /** Of how many requests somebody is reminded. */
    public int requests() {
        return recipients.stream()
                .mapToInt(recipient -> recipient.requests().size())
                .sum();
    }
}
