package uk.ehcqa.command.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;

/**
 * Where a returned request stands in the file already.
 *
 * @param found the assessment that it began or is linked to; null when the file does not hold it
 * @param isLinked whether it came while that assessment was open, and is answered by it
 */
record RecordOnFile(LocalDate receivedOn, @Nullable NeedsAssessment found, boolean isLinked) {

    static RecordOnFile find(CaseFile file, LocalDate receivedOn) {
        for (var assessment : file.assessments()) {
            if (isDateOf(assessment, Step.REQUEST_RECEIVED, receivedOn)) {
                return new RecordOnFile(receivedOn, assessment, false);
            }
            if (assessment.linkedOn(receivedOn).findAny().isPresent()) {
                return new RecordOnFile(receivedOn, assessment, true);
            }
        }
        return new RecordOnFile(receivedOn, null, false);
    }

    /** Whether the step has that date, or had it before somebody put it right: a return may still give the old one. */
    static boolean isDateOf(NeedsAssessment assessment, Step step, LocalDate date) {
        return assessment.takenOn(step).filter(date::equals).isPresent()
                || assessment.wrongDates().getOrDefault(step, List.of()).contains(date)
                || assessment.inError().holds(step, date);
    }

    boolean isUnknown() {
        return found == null;
    }

    /** Whether the file holds such a request from that source. */
    boolean isFrom(RequestSource source) {
        return isLinked
                ? assessment().linkedOn(receivedOn).anyMatch(request -> request.requestedBy() == source)
                : assessment().requestedBy() == source;
    }

    /** Whether it is not on file who made the request that began the assessment. */
    boolean isWithoutSource() {
        return !isLinked && assessment().requestedBy() == null;
    }

    NeedsAssessment assessment() {
        return Objects.requireNonNull(found);
    }

    int episode() {
        return assessment().episode();
    }
}
