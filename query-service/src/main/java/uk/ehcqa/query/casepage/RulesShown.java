package uk.ehcqa.query.casepage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casefile.AppealLimits;
import uk.ehcqa.shared.plan.ReviewLimits;
import uk.ehcqa.shared.timeliness.RuleVersion;

/** The rules behind the dates of a case, each with the day from which it binds: the version that bound when its limit began. */
record RulesShown(CaseView view) {

    List<String> words() {
        return Stream.of(ofAssessment(), ofPlans(), ofAppeals())
                .flatMap(rules -> rules)
                .flatMap(Optional::stream)
                .map(rule -> rule.citation() + ": since " + Dates.full(rule.since()))
                .distinct()
                .toList();
    }

    private Stream<Optional<RuleVersion>> ofAssessment() {
        var assessment = view.assessment();
        return assessment == null ? Stream.of() : of(assessment);
    }

    private static Stream<Optional<RuleVersion>> of(NeedsAssessment assessment) {
        return assessment.milestones().stream()
                .map(milestone -> milestone.limit().ruleOn(assessment.receivedOn()));
    }

    private Stream<Optional<RuleVersion>> ofPlans() {
        return view.file().plans().stream()
                .flatMap(plan -> new ReviewLimits(plan, view.reading()).milestones().stream())
                .map(milestone -> milestone.limit().ruleOn(milestone.countedFrom()));
    }

    private Stream<Optional<RuleVersion>> ofAppeals() {
        return new AppealLimits(view.file(), view.reading().lengths())
                .milestones().stream().map(milestone -> milestone.limit().ruleOn(milestone.countedFrom()));
    }
}
