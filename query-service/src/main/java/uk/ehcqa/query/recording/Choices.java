package uk.ehcqa.query.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.privacy.ErasureGround;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The answers that a form offers. */
final class Choices {

    private Choices() {}

    static List<Choice> requestSources() {
        return plain(RequestSource.values());
    }

    static List<Choice> overturnRoutes() {
        return Stream.of(OverturnRoute.values()).map(Choices::guided).toList();
    }

    static List<Choice> sexes() {
        return plain(Sex.values());
    }

    static List<Choice> grounds() {
        return Stream.of(ExceptionGround.values()).map(Choices::guided).toList();
    }

    static List<Choice> erasureGrounds() {
        return plain(ErasureGround.values());
    }

    static List<Choice> limits() {
        return plain(TimeLimit.ASSESSMENT_DECISION, TimeLimit.NO_PLAN_NOTICE, TimeLimit.FINAL_PLAN);
    }

    /** With an empty answer first, for a step that was in time. */
    static List<Choice> delayReasons(String none) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", none));
        choices.addAll(plain(DelayReason.values()));
        return choices;
    }

    /** What can happen next in a case; and what was chosen already, even if somebody else has recorded it since. */
    static List<Choice> nextSteps(CaseFile file, @Nullable Step chosen) {
        var open = file.openAssessment().stream().flatMap(assessment -> assessment.possibleSteps().stream());
        var death = file.diedOn() == null ? Stream.of(Step.CHILD_DIED) : Stream.<Step>empty();
        return Stream.of(open, death, Stream.ofNullable(chosen).filter(step -> step != Step.REQUEST_RECEIVED))
                .flatMap(steps -> steps)
                .distinct()
                .map(Choices::guided)
                .toList();
    }

    /** What was recorded in that assessment, or in the latest where the case has no such one; and a death. */
    static List<Choice> stepsTaken(CaseFile file, @Nullable String episode) {
        var steps = file.assessments().stream()
                .filter(assessment -> String.valueOf(assessment.episode()).equals(episode))
                .findFirst()
                .or(file::latestAssessment)
                .stream()
                .flatMap(assessment -> assessment.steps().keySet().stream());
        var death = file.diedOn() == null ? Stream.<Step>empty() : Stream.of(Step.CHILD_DIED);
        return plain(Stream.concat(steps, death).distinct().toArray(Step[]::new));
    }

    private static Choice guided(Enum<?> constant) {
        return new Choice(constant.name(), Words.of(constant), Words.hintFor(constant));
    }

    private static List<Choice> plain(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Choice(constant.name(), Words.of(constant)))
                .toList();
    }
}
