package uk.ehcqa.query.contribution.request;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.ContributionPurpose;

/** Why a service is asked, in two sentences that tell nothing else of the case. */
record WhyAsked(CaseFile file, ContributionPurpose purpose) {

    List<String> sentences() {
        return switch (purpose.proceeding()) {
            case NEEDS_ASSESSMENT ->
                Stream.concat(
                                file.findAssessment(purpose.number()).stream().map(WhyAsked::asked),
                                Stream.of("We carry it out, and have to seek advice from you."))
                        .toList();
            case REVIEW ->
                List.of(
                        "The education, health and care plan is being reviewed.",
                        "The advice goes to everybody who is invited, two weeks before the meeting.");
            case REASSESSMENT ->
                List.of(
                        "The needs behind the education, health and care plan are being assessed again.",
                        "We have to seek advice from you as for a first assessment.");
        };
    }

    private static String asked(NeedsAssessment assessment) {
        return "An education, health and care needs assessment was asked for on %s%s."
                .formatted(Dates.full(assessment.receivedOn()), by(assessment.requestedBy()));
    }

    private static String by(@Nullable RequestSource who) {
        return who == null ? "" : ", by: " + Words.of(who).toLowerCase(Locale.ROOT);
    }
}
