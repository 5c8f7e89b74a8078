package uk.ehcqa.query.contribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ContributionPurpose;

/** For what advice can be asked in a case now: each as a form names it. */
record AskablePurpose(CaseFile file, ContributionPurpose purpose) {

    /** An open assessment that was agreed, reassessments that go on, and the next review. */
    static List<AskablePurpose> in(CaseFile file) {
        var awaited = new AwaitedAdvice(file);
        return Stream.concat(assessments(file), plans(file))
                .filter(awaited::goesOn)
                .filter(purpose -> purpose.proceeding() == AdvisedProceeding.REVIEW
                        || awaited.decidedOn(purpose).isPresent())
                .map(purpose -> new AskablePurpose(file, purpose))
                .toList();
    }

    /** The one that a form names so, if advice can be asked for it. */
    static Optional<AskablePurpose> named(CaseFile file, String name) {
        return in(file).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static Stream<ContributionPurpose> assessments(CaseFile file) {
        return file.openAssessment().stream().map(each -> ContributionPurpose.assessment(each.episode()));
    }

    private static Stream<ContributionPurpose> plans(CaseFile file) {
        return IntStream.rangeClosed(1, file.plans().size()).boxed().flatMap(number -> plan(file, number));
    }

    private static Stream<ContributionPurpose> plan(CaseFile file, int number) {
        var plan = file.plans().get(number - 1);
        var reassessments =
                plan.reassessments().onRecord().map(each -> ContributionPurpose.reassessment(number, each.number()));
        var review = plan.reviews()
                .underWay()
                .map(each -> each.number())
                .orElseGet(() -> plan.reviews().nextNumber());
        return Stream.concat(reassessments, Stream.of(ContributionPurpose.review(number, review)));
    }

    String name() {
        return "%s-%d-%d".formatted(purpose.proceeding(), purpose.plan(), purpose.number());
    }

    String words() {
        return switch (purpose.proceeding()) {
            case NEEDS_ASSESSMENT ->
                "The assessment requested "
                        + Dates.full(file.assessment(purpose.number()).receivedOn());
            case REVIEW -> "The next review of the plan made " + madeOn();
            case REASSESSMENT -> "The reassessment under the plan made " + madeOn();
        };
    }

    private String madeOn() {
        return Dates.full(file.plans().get(purpose.plan() - 1).madeOn());
    }

    Choice choice() {
        return new Choice(name(), words());
    }
}
