package uk.ehcqa.query.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Milestone;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RecordedException;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** What bears on the dates of an assessment without moving them: exceptions, reasons for delays, further requests. */
record Circumstances(CaseReference reference, NeedsAssessment assessment, LocalDate today) {

    /**
     * An exception in words.
     *
     * @param withdrawal the form that takes it back; null when it has been taken back
     */
    record ExceptionLine(
            String title, String detail, @Nullable String withdrawal) {}

    public boolean isEmpty() {
        return exceptions().isEmpty()
                && delays().isEmpty()
                && unexplained().isEmpty()
                && linkedRequests().isEmpty();
    }

    public boolean hasStandingException() {
        return assessment.exceptions().stream().anyMatch(exception -> !exception.withdrawn());
    }

    public List<ExceptionLine> exceptions() {
        return assessment.exceptions().stream().map(this::line).toList();
    }

    public List<String> delays() {
        return assessment.delayReasons().entrySet().stream()
                .map(delay -> Words.of(delay.getKey()) + ": " + Words.of(delay.getValue()))
                .toList();
    }

    /** The limits that were or are missed, and nobody has said why: each leads to the form that does. */
    public List<Link> unexplained() {
        return assessment.milestones().stream()
                .filter(milestone -> milestone.on(today).isLate())
                .map(Milestone::limit)
                .filter(limit -> !assessment.delayReasons().containsKey(limit))
                .map(limit -> Link.to(Words.of(limit), formFor(limit)))
                .toList();
    }

    public List<String> linkedRequests() {
        return assessment.linkedRequests().stream()
                .map(request -> Dates.full(request.receivedOn())
                        + (request.requestedBy() == null ? "" : ", " + Words.of(request.requestedBy())))
                .toList();
    }

    private String formFor(TimeLimit limit) {
        return "/cases/%s/delay-reasons/new?episode=%d&limit=%s".formatted(reference, assessment.episode(), limit);
    }

    private ExceptionLine line(RecordedException exception) {
        var ground = Words.ofGround(exception.ground());
        return new ExceptionLine(
                exception.withdrawn() ? ground + " (taken back)" : ground,
                Stream.concat(days(exception), Stream.of("Bears on: " + Words.of(exception.bearsOn())))
                        .collect(Collectors.joining(". ")),
                exception.withdrawn() ? null : withdrawal(exception));
    }

    private String withdrawal(RecordedException exception) {
        return "/cases/%s/exceptions/%d/%d/withdrawal".formatted(reference, assessment.episode(), exception.number());
    }

    private static Stream<String> days(RecordedException exception) {
        return exception.firstDay() == null || exception.lastDay() == null
                ? Stream.of()
                : Stream.of(Dates.full(exception.firstDay()) + " to " + Dates.full(exception.lastDay()));
    }
}
