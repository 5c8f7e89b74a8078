package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.plan.Plan;

/**
 * What of a case had happened by the end of a day, by all that is recorded of it. What has no day of its own, such as the personal
 * details, and a transfer that is expected, counts from the first.
 */
record CaseUpTo(CaseFile file, LocalDate day) {

    /** Nothing where no request had been received yet, and no plan was held. Assessments and plans follow each other in time. */
    Optional<CaseFile> happened() {
        var assessments = file.assessments().stream()
                .takeWhile(assessment -> !assessment.receivedOn().isAfter(day))
                .map(assessment -> assessment.upTo(day))
                .toList();
        var plans = file.plans().stream()
                .takeWhile(plan -> !plan.heldSince().isAfter(day))
                .map(plan -> plan.upTo(day))
                .toList();
        return assessments.isEmpty() && plans.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseFile(
                        file.caseId(),
                        file.reference(),
                        file.child(),
                        file.returnedChild(),
                        file.returnedAsOf(),
                        Optional.ofNullable(file.diedOn()).filter(this::hasCome).orElse(null),
                        file.deathsInError(),
                        assessments,
                        plans,
                        file.disputes().upTo(day).about(assessments.size(), plans.size()),
                        file.consultations().upTo(day),
                        allocation().orElse(null),
                        file.contributions().upTo(day),
                        file.planVersions().upTo(day)));
    }

    /** Every day on which something happened in a case: between two that follow each other nothing did. */
    static Stream<LocalDate> days(CaseFile file) {
        return Stream.of(
                        file.assessments().stream().flatMap(assessment -> assessment.days().stream()),
                        file.plans().stream().flatMap(Plan::days),
                        Stream.ofNullable(file.diedOn()),
                        file.disputes().days(),
                        file.consultations().days(),
                        file.contributions().days(),
                        Stream.ofNullable(file.allocation()).map(Allocation::allocatedOn))
                .flatMap(Function.identity());
    }

    /** The latest that is on record, if it was made by then: the one before is not kept. */
    private Optional<Allocation> allocation() {
        return Optional.ofNullable(file.allocation()).filter(latest -> hasCome(latest.allocatedOn()));
    }

    private boolean hasCome(LocalDate date) {
        return !date.isAfter(day);
    }
}
