package uk.ehcqa.query.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.Band;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.framework.Limit;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.audit.framework.Section;
import uk.ehcqa.shared.audit.grading.Contribution;
import uk.ehcqa.shared.audit.grading.Grading;
import uk.ehcqa.shared.audit.grading.HeldLimit;
import uk.ehcqa.shared.audit.grading.Result;
import uk.ehcqa.shared.audit.grading.SectionResult;
import uk.ehcqa.shared.audit.marking.AuditResult;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.Marks;

/** What somebody's answers come to. Figures are cut off where they are shown, and stand there exactly beside. */
record ResultView(OpenedAudit audit, Marking marking, Marks marks) {

    /** A grade of the four. */
    public record Rung(String grade, String says, boolean isFinal, boolean isOfScore) {}

    /** A limiting judgement that held. */
    public record LimitRow(String code, String says, String because, String cap, String effect) {}

    /** A criterion's part in the score. */
    public record CriterionRow(
            String code,
            String asks,
            String answer,
            String earned,
            String possible,
            @Nullable String comment) {}

    /** A section with its criteria; no percentage where none of them applies. */
    public record SectionRow(
            String code, String title, int weight, @Nullable String percent, int width, List<CriterionRow> criteria) {}

    public String title() {
        return "Result: " + Words.of(marking);
    }

    public String by() {
        return marks.by();
    }

    public String grade() {
        return Words.of(result().grade());
    }

    /** "95.5 of 100, exactly 860/9". */
    public String score() {
        return shown(result().score()) + " of 100" + exactly(result().score());
    }

    public boolean isLimited() {
        return result().grade() != result().band();
    }

    public String band() {
        return Words.of(result().band());
    }

    /** "LJ1, LJ7". */
    public String setBy() {
        return result().limitsBelowBand().stream()
                .filter(limit -> limit.cap() == result().grade())
                .map(HeldLimit::code)
                .collect(Collectors.joining(", "));
    }

    /** From the lowest to the highest. */
    public List<Rung> ladder() {
        return Stream.of(Grade.values())
                .map(grade ->
                        new Rung(Words.of(grade), from(grade), grade == result().grade(), grade == result().band()))
                .toList();
    }

    private String from(Grade grade) {
        return graded().bands().stream()
                .filter(band -> band.grade() == grade)
                .map(Band::from)
                .findFirst()
                .map(from -> from == 0 ? "below the others" : "from " + from)
                .orElse("not by the score");
    }

    /** All that held, also those that changed nothing. */
    public List<LimitRow> limits() {
        return explained().limits().stream()
                .map(held -> new LimitRow(
                        held.code(),
                        graded().limits().stream()
                                .filter(limit -> limit.code().equals(held.code()))
                                .map(Limit::says)
                                .findFirst()
                                .orElse(""),
                        held.because().stream().map(this::named).collect(Collectors.joining(", ")),
                        Words.of(held.cap()),
                        effect(held)))
                .toList();
    }

    private String named(String code) {
        return graded().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.asks())
                .findFirst()
                .orElse(code);
    }

    private String effect(HeldLimit held) {
        if (!held.cap().isBelow(result().band())) {
            return "Changes nothing: the score gives no higher grade";
        }
        return held.cap() == result().grade() ? "Sets the grade" : "Holds, and another holds the grade lower";
    }

    public List<SectionRow> sections() {
        var explained = explained();
        return audit.framework().sections().stream()
                .map(section -> row(section, explained))
                .toList();
    }

    private SectionRow row(Section section, Result.Graded explained) {
        var percent = explained.sections().stream()
                .filter(result -> result.code().equals(section.code()))
                .findFirst()
                .flatMap(SectionResult::percent);
        return new SectionRow(
                section.code(),
                section.title(),
                section.weight(),
                percent.map(reached -> shown(reached) + "%" + exactly(reached)).orElse(null),
                percent.map(reached -> reached.floor().intValueExact()).orElse(0),
                section.criteria().stream()
                        .map(criterion -> row(criterion, explained.contributions()))
                        .toList());
    }

    private CriterionRow row(Criterion criterion, List<Contribution> contributions) {
        var code = criterion.code();
        var answer = Objects.requireNonNull(marks.answers().criteria().get(code));
        var part = contributions.stream()
                .filter(each -> each.criterion().equals(code))
                .findFirst();
        return new CriterionRow(
                code,
                criterion.asks(),
                Words.of(answer),
                part.map(each -> shown(each.earned()) + exactly(each.earned())).orElse("–"),
                part.map(each -> shown(each.possible()) + exactly(each.possible()))
                        .orElse("–"),
                marks.comments().get(code));
    }

    /** The questions of the plan as a whole, with their answers. */
    public List<String> findings() {
        return graded().findings().stream()
                .map(finding -> finding.asks()
                        + (Boolean.TRUE.equals(marks.answers().findings().get(finding.code())) ? " Yes." : " No."))
                .toList();
    }

    public boolean counts() {
        return Optional.ofNullable(audit.file().settled())
                .filter(settled -> settled.by() == marking)
                .isPresent();
    }

    /** Criteria that were answered with anything but the best, and do not fall away. */
    public long notFullyMet() {
        return marks.answers().criteria().values().stream()
                .filter(answer -> answer.applies() && answer != Answer.MET)
                .count();
    }

    private AuditResult result() {
        return Objects.requireNonNull(marks.result());
    }

    private Outcome.Graded graded() {
        return (Outcome.Graded) audit.framework().outcome();
    }

    private Result.Graded explained() {
        return (Result.Graded)
                Grading.of(audit.framework(), audit.file().begun().plan().stage(), marks.answers());
    }

    private static String shown(Rational figure) {
        return figure.truncated(1).toPlainString();
    }

    private static String exactly(Rational figure) {
        return figure.truncated(1).toPlainString().equals(figure + ".0") ? "" : ", exactly " + figure;
    }
}
