package uk.ehcqa.shared.audit.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.audit.framework.Answer.MET;
import static uk.ehcqa.shared.audit.framework.Answer.MOSTLY;
import static uk.ehcqa.shared.audit.framework.Answer.NOT_MET;
import static uk.ehcqa.shared.audit.framework.Grade.GOOD;
import static uk.ehcqa.shared.audit.framework.Grade.REQUIRES_IMPROVEMENT;
import static uk.ehcqa.shared.audit.marking.Marking.FIRST;
import static uk.ehcqa.shared.audit.marking.Marking.MODERATION;
import static uk.ehcqa.shared.audit.marking.Marking.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.casework.CaseId;

class QualityAuditFileTest {

    static final AuditId AUDIT = AuditId.of("00000000-0000-4000-8000-000000000219");
    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final FrameworkVersion ONE = new FrameworkVersion("1.0");
    static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "{0} at {1}/{2} and {3} at {4}/{5}: {6}")
    @CsvSource({
        "GOOD, 80, 1, GOOD, 80, 1, false",
        "GOOD, 70, 1, GOOD, 80, 1, false",
        "GOOD, 80, 1, GOOD, 70, 1, false",
        "GOOD, 70, 1, GOOD, 8001, 100, true",
        "GOOD, 8001, 100, GOOD, 70, 1, true",
        "GOOD, 70, 1, REQUIRES_IMPROVEMENT, 6999, 100, true",
        "INADEQUATE, 95, 1, INADEQUATE, 85, 1, false"
    })
    void needs_moderation_when_grades_differ_or_scores_by_more_than_ten_points(
            Grade first, int points, int of, Grade second, int otherPoints, int otherOf, boolean needed) {
        var one = result(first, Rational.of(points, of));
        var other = result(second, Rational.of(otherPoints, otherOf));

        assertThat(Moderation.isNeeded(one, other)).isEqualTo(needed);
        assertThat(after(begun("Auditor 5"), submitted(FIRST, one), submitted(SECOND, other))
                        .awaitsModeration())
                .isEqualTo(needed);
    }

    @Test
    void stands_at_once_where_there_is_one_auditor() {
        assertThat(after(begun(null)).standing()).isEmpty();
        assertThat(after(begun(null), submitted(FIRST, result(GOOD, Rational.of(80))))
                        .standing())
                .contains(FIRST);
    }

    @Test
    void stands_when_both_have_submitted_and_are_not_far_apart() {
        var first = submitted(FIRST, result(GOOD, Rational.of(80)));
        var second = submitted(SECOND, result(GOOD, Rational.of(75)));

        assertThat(after(begun("Auditor 5"), first).standing()).isEmpty();
        assertThat(after(begun("Auditor 5"), second).standing()).isEmpty();
        assertThat(after(begun("Auditor 5"), second, first).standing()).contains(FIRST);
    }

    @Test
    void stands_by_moderation_where_they_are_far_apart() {
        var apart = after(
                begun("Auditor 5"),
                submitted(FIRST, result(GOOD, Rational.of(80))),
                submitted(SECOND, result(REQUIRES_IMPROVEMENT, Rational.of(60))));

        assertThat(apart.standing()).isEmpty();
        assertThat(apart.after(new AuditModerationBegun(AUDIT, CASE, "Quality lead", DAY))
                        .after(submitted(MODERATION, result(GOOD, Rational.of(72))))
                        .standing())
                .contains(MODERATION);
    }

    @Test
    void keeps_all_three_and_lets_the_moderator_begin_from_what_both_answered_alike() {
        var apart = after(
                begun("Auditor 5"),
                answered(FIRST, "A1", MET, null),
                answered(SECOND, "A1", MET, "Her own words"),
                answered(FIRST, "F1", NOT_MET, "Nothing for B4"),
                answered(SECOND, "F1", MOSTLY, null),
                answered(FIRST, "F2", NOT_MET, "No hours"),
                answered(SECOND, "F2", NOT_MET, "Items 3 and 5"),
                new AuditFindingSaved(AUDIT, CASE, FIRST, "LEAK", false),
                new AuditFindingSaved(AUDIT, CASE, SECOND, "LEAK", true),
                submitted(FIRST, result(REQUIRES_IMPROVEMENT, Rational.of(60))),
                submitted(SECOND, result(GOOD, Rational.of(80))),
                new AuditModerationBegun(AUDIT, CASE, "Quality lead", DAY));

        var moderation = apart.of(MODERATION).orElseThrow();
        assertThat(moderation.by()).isEqualTo("Quality lead");
        assertThat(moderation.answers().criteria()).isEqualTo(Map.of("A1", MET, "F2", NOT_MET));
        assertThat(moderation.answers().findings()).isEmpty();
        assertThat(moderation.comments()).isEqualTo(Map.of("F2", "No hours"));
        assertThat(apart.of(FIRST).orElseThrow().answers().criteria()).containsEntry("F1", NOT_MET);
        assertThat(apart.of(SECOND).orElseThrow().answers().criteria()).containsEntry("F1", MOSTLY);
    }

    @Test
    void goes_by_the_latest_answer_and_its_comment() {
        var file =
                after(begun(null), answered(FIRST, "F1", NOT_MET, "Nothing for B4"), answered(FIRST, "F1", MET, null));

        var marks = file.of(FIRST).orElseThrow();
        assertThat(marks.answers().criteria()).isEqualTo(Map.of("F1", MET));
        assertThat(marks.comments()).isEmpty();
        assertThat(marks.hold("F1", MET, null)).isTrue();
        assertThat(marks.hold("F1", MET, "But late")).isFalse();
        assertThat(marks.hold("F1", MOSTLY, null)).isFalse();
    }

    @Test
    void shows_nobody_anothers_answers_until_both_have_submitted() {
        var first = submitted(FIRST, result(GOOD, Rational.of(80)));
        var second = submitted(SECOND, result(REQUIRES_IMPROVEMENT, Rational.of(60)));
        var one = after(begun("Auditor 5"), first);
        var both = one.after(second);

        assertThat(one.seenBy("Auditor 2", false, FIRST)).isPresent();
        assertThat(one.seenBy("Auditor 2", false, SECOND)).isEmpty();
        assertThat(one.seenBy("Auditor 5", false, FIRST)).isEmpty();
        assertThat(one.seenBy("Quality lead", true, FIRST)).isEmpty();
        assertThat(both.seenBy("Auditor 5", false, FIRST)).isPresent();
        assertThat(both.seenBy("Auditor 2", false, SECOND)).isPresent();
        assertThat(both.seenBy("Quality lead", true, SECOND)).isPresent();
        assertThat(both.seenBy("Auditor 9", false, FIRST)).isEmpty();
    }

    @Test
    void shows_a_moderators_answers_to_others_once_they_stand() {
        var moderated = after(
                        begun("Auditor 5"),
                        submitted(FIRST, result(GOOD, Rational.of(80))),
                        submitted(SECOND, result(REQUIRES_IMPROVEMENT, Rational.of(60))))
                .after(new AuditModerationBegun(AUDIT, CASE, "Quality lead", DAY));
        var settled =
                moderated.after(new AuditGradeSettled(AUDIT, CASE, MODERATION, DAY, result(GOOD, Rational.of(72))));

        assertThat(moderated.seenBy("Quality lead", false, MODERATION)).isPresent();
        assertThat(moderated.seenBy("Auditor 2", false, MODERATION)).isEmpty();
        assertThat(settled.seenBy("Auditor 2", false, MODERATION)).isPresent();
    }

    private static QualityAuditFile after(QualityAuditBegun begun, AuditEvent... events) {
        return Stream.of(events)
                .reduce(QualityAuditFile.begunBy(begun), QualityAuditFile::after, (file, other) -> file);
    }

    private static QualityAuditBegun begun(@Nullable String second) {
        var plan = new AuditedPlan(1, PlanStage.FINAL, LocalDate.of(2026, 11, 2));
        return new QualityAuditBegun(AUDIT, CASE, plan, "ehcp-qa", ONE, "Auditor 2", second, DAY);
    }

    private static AuditAnswerSaved answered(Marking marking, String code, Answer answer, @Nullable String comment) {
        return new AuditAnswerSaved(AUDIT, CASE, marking, code, answer, comment);
    }

    private static AuditMarksSubmitted submitted(Marking marking, AuditResult result) {
        return new AuditMarksSubmitted(AUDIT, CASE, marking, DAY, result);
    }

    private static AuditResult result(Grade grade, Rational score) {
        return new AuditResult("ehcp-qa", ONE, score, grade, grade, List.of());
    }
}
