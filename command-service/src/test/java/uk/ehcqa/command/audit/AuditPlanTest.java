package uk.ehcqa.command.audit;

import static uk.ehcqa.shared.audit.framework.Answer.MET;
import static uk.ehcqa.shared.audit.framework.Answer.MOSTLY;
import static uk.ehcqa.shared.audit.framework.Answer.NOT_APPLICABLE;
import static uk.ehcqa.shared.audit.framework.Answer.NOT_MET;
import static uk.ehcqa.shared.audit.framework.Grade.GOOD;
import static uk.ehcqa.shared.audit.framework.Grade.INADEQUATE;
import static uk.ehcqa.shared.audit.framework.Grade.OUTSTANDING;
import static uk.ehcqa.shared.audit.framework.Grade.REQUIRES_IMPROVEMENT;
import static uk.ehcqa.shared.audit.marking.Marking.FIRST;
import static uk.ehcqa.shared.audit.marking.Marking.MODERATION;
import static uk.ehcqa.shared.audit.marking.Marking.SECOND;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.access.identity.Auditors;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.command.audit.CaseRecords.CaseRecord;
import uk.ehcqa.command.casework.CaseTargetResolver;
import uk.ehcqa.command.framework.Frameworks;
import uk.ehcqa.command.framework.KnownFramework;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.audit.grading.HeldLimit;
import uk.ehcqa.shared.audit.marking.AuditAnswerSaved;
import uk.ehcqa.shared.audit.marking.AuditCommand;
import uk.ehcqa.shared.audit.marking.AuditEvent;
import uk.ehcqa.shared.audit.marking.AuditFindingSaved;
import uk.ehcqa.shared.audit.marking.AuditGradeSettled;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.audit.marking.AuditMarksSubmitted;
import uk.ehcqa.shared.audit.marking.AuditModerationBegun;
import uk.ehcqa.shared.audit.marking.AuditRecorded;
import uk.ehcqa.shared.audit.marking.AuditResult;
import uk.ehcqa.shared.audit.marking.AuditedPlan;
import uk.ehcqa.shared.audit.marking.BeginAudit;
import uk.ehcqa.shared.audit.marking.BeginModeration;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.QualityAuditBegun;
import uk.ehcqa.shared.audit.marking.QualityAuditWithdrawn;
import uk.ehcqa.shared.audit.marking.SaveAnswer;
import uk.ehcqa.shared.audit.marking.SaveFinding;
import uk.ehcqa.shared.audit.marking.SubmitMarks;
import uk.ehcqa.shared.audit.marking.WithdrawAudit;
import uk.ehcqa.shared.audit.sampling.Involvement;
import uk.ehcqa.shared.audit.sampling.Involvement.Part;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plantext.PlanVersion;
import uk.ehcqa.shared.plantext.PlanVersions;
import uk.ehcqa.shared.plantext.SentPlan;
import uk.ehcqa.shared.refusal.Refused;

/** One final plan, by {@code ehcp-qa} 1.0. Today is 30 November 2026. */
class AuditPlanTest {

    static final AuditId AUDIT = AuditId.of("00000000-0000-4000-8000-000000000219");
    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final FrameworkVersion ONE = new FrameworkVersion("1.0");
    static final AuditedPlan PLAN = new AuditedPlan(1, PlanStage.FINAL, LocalDate.of(2026, 11, 2));
    static final Framework PLANS = framework(BuiltInFramework.EHCP_QA_1_0);

    static final QualityAuditBegun ALONE = begun(null);
    static final QualityAuditBegun TWICE = begun("Auditor 5");

    final List<CaseId> erased = new ArrayList<>();
    CaseRecord onRecord = new CaseRecord(Set.of(), PlanVersions.NONE);

    @Test
    void is_begun_once_and_the_same_again_changes_nothing() {
        when(begin("Auditor 2", "Auditor 5")).expectEvents(TWICE);
        when(begin("Auditor 2", "Auditor 5"), TWICE).expectNoEvents().expectSuccessfulHandlerExecution();
        refused("AUDIT_OF_SOMETHING_ELSE", begin("Auditor 2", null), TWICE);
    }

    @ParameterizedTest(name = "by {0} and {1}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "Auditor 2,  none,       none",
                "Auditor 2,  Auditor 5,  none",
                "Auditor 2,  Auditor 2,  AUDITORS_ARE_ONE",
                "Auditor 9,  none,       AUDITOR_UNKNOWN",
                "Auditor 2,  Auditor 9,  AUDITOR_UNKNOWN",
                "Auditor 7,  none,       AUDITOR_HAD_A_PART_IN_IT",
                "Auditor 2,  Auditor 7,  AUDITOR_HAD_A_PART_IN_IT"
            })
    void is_given_to_auditors_who_had_no_part_in_the_plan(
            String auditor, @Nullable String second, @Nullable String refusal) {
        if (refusal == null) {
            when(begin(auditor, second)).expectSuccessfulHandlerExecution();
        } else {
            refused(refusal, begin(auditor, second));
        }
    }

    @ParameterizedTest(name = "{0} {1} of a plan sent on {2}: {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "ehcp-qa,   1.0, 2026-11-30, none",
                "ehcp-qa,   1.0, 2026-12-01, AUDIT_BEFORE_PLAN_WAS_SENT",
                "ehcp-qa,   1.1, 2026-11-30, FRAMEWORK_UNKNOWN",
                "other,     1.0, 2026-11-30, FRAMEWORK_UNKNOWN",
                "advice-qa, 1.0, 2026-11-30, AUDIT_FRAMEWORK_GIVES_NO_GRADE"
            })
    void is_by_a_published_framework_that_gives_grades_and_of_a_plan_that_was_sent(
            String framework, FrameworkVersion version, LocalDate sentOn, @Nullable String refusal) {
        var plan = new AuditedPlan(1, PlanStage.FINAL, sentOn);
        var command = new BeginAudit(AUDIT, CASE, plan, framework, version, "Auditor 2", null, Set.of());

        if (refusal == null) {
            when(command).expectSuccessfulHandlerExecution();
        } else {
            refused(refusal, command);
        }
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            nullValues = "none",
            value = {"Auditor 2, none", "Auditor 5, Auditor 2"})
    void is_given_to_nobody_who_recorded_anything_in_the_case(String auditor, @Nullable String second) {
        onRecord = new CaseRecord(Set.of("Auditor 2"), PlanVersions.NONE);

        refused("AUDITOR_HAD_A_PART_IN_IT", begin(auditor, second));
    }

    @Test
    void is_settled_by_nobody_who_recorded_anything_in_the_case() {
        onRecord = new CaseRecord(Set.of("Quality lead"), PlanVersions.NONE);

        refused(
                "AUDITOR_HAD_A_PART_IN_IT",
                new BeginModeration(AUDIT),
                TWICE,
                submitted(FIRST, Grade.GOOD, 80),
                submitted(Marking.SECOND, Grade.INADEQUATE, 40));
    }

    @Test
    void is_bound_to_one_version_of_the_words_of_the_plan() {
        var sent = new SentPlan(1, PlanStage.FINAL, LocalDate.of(2026, 11, 2));
        var other = new SentPlan(1, PlanStage.DRAFT, LocalDate.of(2026, 10, 12));
        onRecord = new CaseRecord(
                Set.of(),
                new PlanVersions(
                        List.of(new PlanVersion(1, other), new PlanVersion(2, sent), new PlanVersion(3, sent))));

        when(begin(PLAN)).expectEvents(begunIn(PLAN.inVersion(3)));
        when(begin(PLAN.inVersion(2))).expectEvents(begunIn(PLAN.inVersion(2)));
        when(begin(PLAN), begunIn(PLAN.inVersion(2))).expectNoEvents().expectSuccessfulHandlerExecution();
        refused("AUDIT_OF_SOMETHING_ELSE", begin(PLAN.inVersion(3)), begunIn(PLAN.inVersion(2)));
        refused("PLAN_VERSION_UNKNOWN", begin(PLAN.inVersion(1)));
        refused("PLAN_VERSION_UNKNOWN", begin(PLAN.inVersion(4)));
    }

    @Test
    void saves_each_answer_at_once_and_the_same_again_changes_nothing() {
        var saved = new AuditAnswerSaved(AUDIT, CASE, FIRST, "F1", NOT_MET, "Nothing for need B4");

        whenBy("Auditor 2", new SaveAnswer(AUDIT, FIRST, "F1", NOT_MET, " Nothing for need B4 "), ALONE)
                .expectEvents(saved);
        whenBy("Auditor 2", new SaveAnswer(AUDIT, FIRST, "F1", NOT_MET, "Nothing for need B4"), ALONE, saved)
                .expectNoEvents();
        whenBy("Auditor 2", new SaveAnswer(AUDIT, FIRST, "F1", MET, " "), ALONE, saved)
                .expectEvents(new AuditAnswerSaved(AUDIT, CASE, FIRST, "F1", MET, null));
    }

    @Test
    void saves_findings_likewise() {
        var saved = new AuditFindingSaved(AUDIT, CASE, FIRST, "OTHER_PERSON_IDENTIFIED", false);

        whenBy("Auditor 2", new SaveFinding(AUDIT, FIRST, "OTHER_PERSON_IDENTIFIED", false), ALONE)
                .expectEvents(saved);
        whenBy("Auditor 2", new SaveFinding(AUDIT, FIRST, "OTHER_PERSON_IDENTIFIED", false), ALONE, saved)
                .expectNoEvents();
        refusedTo("AUDIT_FINDING_UNKNOWN", "Auditor 2", new SaveFinding(AUDIT, FIRST, "OTHER", false), ALONE);
    }

    @Test
    void takes_only_answers_that_the_framework_offers() {
        refusedTo("AUDIT_CRITERION_UNKNOWN", "Auditor 2", new SaveAnswer(AUDIT, FIRST, "Z1", MET, null), ALONE);
        refusedTo(
                "AUDIT_ANSWER_NOT_OFFERED",
                "Auditor 2",
                new SaveAnswer(AUDIT, FIRST, "F1", NOT_APPLICABLE, null),
                ALONE);
        whenBy("Auditor 2", new SaveAnswer(AUDIT, FIRST, "F5", NOT_APPLICABLE, null), ALONE)
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "Auditor 5, FIRST",
        "Auditor 2, SECOND",
        "Quality lead, FIRST",
        "Quality lead, MODERATION",
        "Auditor 2, MODERATION"
    })
    void knows_nothing_of_answers_that_are_not_ones_own(String user, Marking marking) {
        refusedTo("AUDIT_UNKNOWN", user, new SaveAnswer(AUDIT, marking, "F1", MET, null), TWICE);
        refusedTo("AUDIT_UNKNOWN", user, new SaveFinding(AUDIT, marking, "OTHER_PERSON_IDENTIFIED", true), TWICE);
        refusedTo("AUDIT_UNKNOWN", user, new SubmitMarks(AUDIT, marking), TWICE);
    }

    @Test
    void knows_nothing_of_an_audit_that_was_never_begun() {
        refusedTo("AUDIT_UNKNOWN", "Auditor 2", new SaveAnswer(AUDIT, FIRST, "F1", MET, null));
        refusedTo("AUDIT_UNKNOWN", "Quality lead", new BeginModeration(AUDIT));
        refusedTo("AUDIT_UNKNOWN", "Quality lead", new WithdrawAudit(AUDIT, "Drawn in error"));
    }

    @Test
    void is_settled_by_the_only_auditor_with_every_limit_below_the_band() {
        var result = new AuditResult(
                "ehcp-qa",
                ONE,
                Rational.of(860, 9),
                OUTSTANDING,
                INADEQUATE,
                List.of(
                        new HeldLimit("LJ1", INADEQUATE, List.of("F3")),
                        new HeldLimit("LJ7", GOOD, List.of("F3", "F"))));

        whenBy("Auditor 2", new SubmitMarks(AUDIT, FIRST), allMetBut(FIRST, "F3", NOT_MET, ALONE))
                .expectEvents(
                        new AuditMarksSubmitted(AUDIT, CASE, FIRST, TODAY, result),
                        new AuditGradeSettled(AUDIT, CASE, FIRST, TODAY, result))
                .expectResultMessagePayload(new AuditRecorded(AUDIT, 39, result));
    }

    @Test
    void is_handed_in_when_everything_is_answered_and_what_is_not_met_explained() {
        refusedTo("AUDIT_UNANSWERED", "Auditor 2", new SubmitMarks(AUDIT, FIRST), ALONE);
        var history = new ArrayList<>(List.of(allMetBut(FIRST, "F3", NOT_MET, ALONE)));
        history.add(new AuditAnswerSaved(AUDIT, CASE, FIRST, "F3", NOT_MET, null));

        refusedTo("AUDIT_COMMENT_NEEDED", "Auditor 2", new SubmitMarks(AUDIT, FIRST), events(history));
    }

    @Test
    void cannot_be_changed_once_it_is_handed_in_and_can_be_handed_in_again_without_effect() {
        var history = allMetBut(FIRST, "A1", MET, ALONE, submitted(FIRST, OUTSTANDING, 100));

        refusedTo("AUDIT_MARKS_SUBMITTED", "Auditor 2", new SaveAnswer(AUDIT, FIRST, "F1", MOSTLY, null), history);
        refusedTo(
                "AUDIT_MARKS_SUBMITTED",
                "Auditor 2",
                new SaveFinding(AUDIT, FIRST, "OTHER_PERSON_IDENTIFIED", true),
                history);
        whenBy("Auditor 2", new SubmitMarks(AUDIT, FIRST), history)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void waits_for_the_second_auditor_and_tells_each_their_own_result_alone() {
        var own = new AuditResult("ehcp-qa", ONE, Rational.of(100), OUTSTANDING, OUTSTANDING, List.of());

        whenBy("Auditor 2", new SubmitMarks(AUDIT, FIRST), allMetBut(FIRST, "A1", MET, TWICE))
                .expectEvents(new AuditMarksSubmitted(AUDIT, CASE, FIRST, TODAY, own))
                .expectResultMessagePayload(new AuditRecorded(AUDIT, 38, own));
    }

    @Test
    void is_settled_by_the_first_where_both_agree() {
        var history = allMetBut(SECOND, "A1", MET, TWICE, submitted(FIRST, OUTSTANDING, 95));
        var second = new AuditResult("ehcp-qa", ONE, Rational.of(100), OUTSTANDING, OUTSTANDING, List.of());

        whenBy("Auditor 5", new SubmitMarks(AUDIT, SECOND), history)
                .expectEvents(
                        new AuditMarksSubmitted(AUDIT, CASE, SECOND, TODAY, second),
                        new AuditGradeSettled(AUDIT, CASE, FIRST, TODAY, result(OUTSTANDING, 95)));
    }

    @Test
    void is_moderated_where_they_do_not_by_somebody_who_marked_neither() {
        var apart = new AuditEvent[] {TWICE, submitted(FIRST, GOOD, 80), submitted(SECOND, REQUIRES_IMPROVEMENT, 60)};

        whenBy("Quality lead", new BeginModeration(AUDIT), apart)
                .expectEvents(new AuditModerationBegun(AUDIT, CASE, "Quality lead", TODAY));
        refusedTo("MODERATOR_MARKED_IT", "Auditor 5", new BeginModeration(AUDIT), apart);
        refusedTo(
                "AUDIT_NEEDS_NO_MODERATION",
                "Quality lead",
                new BeginModeration(AUDIT),
                TWICE,
                submitted(FIRST, GOOD, 80));
        refusedTo(
                "AUDIT_NEEDS_NO_MODERATION",
                "Quality lead",
                new BeginModeration(AUDIT),
                TWICE,
                submitted(FIRST, GOOD, 80),
                submitted(SECOND, GOOD, 75));
    }

    @Test
    void is_settled_by_the_moderator_and_keeps_all_three_results() {
        var history = allMetBut(
                MODERATION,
                "A1",
                MET,
                TWICE,
                submitted(FIRST, GOOD, 80),
                submitted(SECOND, REQUIRES_IMPROVEMENT, 60),
                new AuditModerationBegun(AUDIT, CASE, "Quality lead", TODAY));
        var moderated = new AuditResult("ehcp-qa", ONE, Rational.of(100), OUTSTANDING, OUTSTANDING, List.of());

        whenBy("Quality lead", new SubmitMarks(AUDIT, MODERATION), history)
                .expectEvents(
                        new AuditMarksSubmitted(AUDIT, CASE, MODERATION, TODAY, moderated),
                        new AuditGradeSettled(AUDIT, CASE, MODERATION, TODAY, moderated));
    }

    @Test
    void takes_nothing_more_once_it_is_withdrawn() {
        var withdrawn = new QualityAuditWithdrawn(AUDIT, CASE, TODAY, "Drawn in error");

        when(new WithdrawAudit(AUDIT, " Drawn in error "), ALONE).expectEvents(withdrawn);
        refused("REASON_NEEDED", new WithdrawAudit(AUDIT, " "), ALONE);
        refused("AUDIT_WITHDRAWN", new WithdrawAudit(AUDIT, "Again"), ALONE, withdrawn);
        refusedTo("AUDIT_WITHDRAWN", "Auditor 2", new SaveAnswer(AUDIT, FIRST, "F1", MET, null), ALONE, withdrawn);
    }

    @Test
    void takes_nothing_more_about_somebody_whose_details_were_erased() {
        erased.add(CASE);

        refused("CASE_ERASED", begin("Auditor 2", null));
        refusedTo("CASE_ERASED", "Auditor 2", new SaveAnswer(AUDIT, FIRST, "F1", MET, "Words"), ALONE);
        refusedTo("CASE_ERASED", "Auditor 2", new SubmitMarks(AUDIT, FIRST), ALONE);
        refused("CASE_ERASED", new WithdrawAudit(AUDIT, "Drawn in error"), ALONE);
    }

    private ResultValidator<QualityAudit> when(AuditCommand command, AuditEvent... events) {
        return whenBy("Quality lead", command, events);
    }

    private ResultValidator<QualityAudit> whenBy(String user, AuditCommand command, AuditEvent... events) {
        var london = ZoneId.of("Europe/London");
        var fixture = new AggregateTestFixture<>(QualityAudit.class)
                .registerCommandTargetResolver(new CaseTargetResolver())
                .registerInjectableResource(
                        Clock.fixed(TODAY.atTime(9, 0).atZone(london).toInstant(), london))
                .registerInjectableResource(FRAMEWORKS)
                .registerInjectableResource(AUDITORS)
                .registerInjectableResource((ErasedCases) erased::contains)
                .registerInjectableResource((CaseRecords) caseId -> onRecord);
        var before = events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(events));
        return before.when(command, Map.of(Identity.USER, user));
    }

    private void refused(String refusal, AuditCommand command, AuditEvent... events) {
        refusedTo(refusal, "Quality lead", command, events);
    }

    private void refusedTo(String refusal, String user, AuditCommand command, AuditEvent... events) {
        whenBy(user, command, events)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(refusal);
    }

    private static BeginAudit begin(String auditor, @Nullable String second) {
        var involved = Set.of(new Involvement("Auditor 7", Part.ADVISED), new Involvement("Caseworker 4", Part.WROTE));
        return new BeginAudit(AUDIT, CASE, PLAN, "ehcp-qa", ONE, auditor, second, involved);
    }

    private static BeginAudit begin(AuditedPlan plan) {
        return new BeginAudit(AUDIT, CASE, plan, "ehcp-qa", ONE, "Auditor 2", null, Set.of());
    }

    private static QualityAuditBegun begunIn(AuditedPlan plan) {
        return new QualityAuditBegun(AUDIT, CASE, plan, "ehcp-qa", ONE, "Auditor 2", null, TODAY);
    }

    private static QualityAuditBegun begun(@Nullable String second) {
        return new QualityAuditBegun(AUDIT, CASE, PLAN, "ehcp-qa", ONE, "Auditor 2", second, TODAY);
    }

    /** These events, then every criterion answered with MET but one, and no finding. */
    private static AuditEvent[] allMetBut(Marking marking, String criterion, Answer answer, AuditEvent... before) {
        var comment = answer == NOT_MET ? "No hours for items 3 and 5" : null;
        var answers = PLANS.criteria()
                .map(Criterion::code)
                .<AuditEvent>map(code -> code.equals(criterion)
                        ? new AuditAnswerSaved(AUDIT, CASE, marking, code, answer, comment)
                        : new AuditAnswerSaved(AUDIT, CASE, marking, code, MET, null));
        var finding = new AuditFindingSaved(AUDIT, CASE, marking, "OTHER_PERSON_IDENTIFIED", false);
        return Stream.of(Stream.of(before), answers, Stream.<AuditEvent>of(finding))
                .flatMap(part -> part)
                .toArray(AuditEvent[]::new);
    }

    private static AuditEvent[] events(List<AuditEvent> events) {
        return events.toArray(AuditEvent[]::new);
    }

    private static AuditMarksSubmitted submitted(Marking marking, Grade grade, long score) {
        return new AuditMarksSubmitted(AUDIT, CASE, marking, TODAY, result(grade, score));
    }

    private static AuditResult result(Grade grade, long score) {
        return new AuditResult("ehcp-qa", ONE, Rational.of(score), grade, grade, List.of());
    }

    private static Framework framework(BuiltInFramework builtIn) {
        return FrameworkDocuments.read(builtIn);
    }

    private static final Auditors AUDITORS = () -> Stream.of("Auditor 2", "Auditor 5", "Auditor 7")
            .map(name -> new Identity(name, Role.QA_AUDITOR, "Quality team"))
            .toList();

    private static final Frameworks FRAMEWORKS = new Frameworks() {

        @Override
        public Optional<Framework> published(String name, FrameworkVersion version) {
            return all().stream()
                    .map(KnownFramework::framework)
                    .filter(framework ->
                            framework.name().equals(name) && framework.version().equals(version))
                    .findFirst();
        }

        @Override
        public Optional<KnownFramework> find(String name, FrameworkVersion version) {
            return published(name, version).map(framework -> new KnownFramework(framework, false, null));
        }

        @Override
        public List<KnownFramework> all() {
            return Stream.of(PLANS, framework(BuiltInFramework.ADVICE_QA_1_0))
                    .map(framework -> new KnownFramework(framework, false, null))
                    .toList();
        }
    };
}
