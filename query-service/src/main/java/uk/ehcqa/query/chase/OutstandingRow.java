package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.ChaseRules;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.EscalationStep;

/** A row of the outstanding advice in words, as it is looked at on a given day. */
record OutstandingRow(ListedRequest request, LocalDate today) {

    public DueGroup group() {
        return DueGroup.of(request.dueOn(), today);
    }

    public Due due() {
        return new Due(request.dueOn(), today);
    }

    public String service() {
        return Objects.requireNonNullElse(request.service(), "Nobody of the register");
    }

    public String source() {
        return Words.of(request.source());
    }

    public String sent() {
        return Dates.brief(request.sentOn(), today);
    }

    public boolean wasSentBack() {
        return request.standing() == ContributionStanding.RETURNED;
    }

    /** Null while nobody was reminded. */
    @Nullable
    public String reminded() {
        var on = request.chasedOn();
        return on == null
                ? null
                : Dates.brief(on, today) + (today.isAfter(ChaseRules.quietUntil(on)) ? "" : ", not again yet");
    }

    /** What else is known of it. */
    public List<String> details() {
        var details = new ArrayList<String>();
        if (request.expectedOn() != null) {
            details.add("Said to come " + Dates.brief(request.expectedOn(), today));
        }
        if (request.escalatedTo() != null) {
            details.add(taken(request.escalatedTo()));
        }
        if (request.excepted()) {
            details.add("Exception recorded");
        }
        return details;
    }

    private static String taken(EscalationStep to) {
        return switch (to) {
            case PRACTITIONER -> "Told that it is past its date";
            case LEAD -> "Taken to the lead";
            case COMMISSIONER -> "Taken to the commissioner";
        };
    }
}
