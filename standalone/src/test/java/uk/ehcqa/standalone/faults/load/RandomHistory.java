package uk.ehcqa.standalone.faults.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.SettingReply;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.privacy.ErasureGround;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.standalone.faults.oracle.Attempt;

/**
 * Whatever can be recorded about a case, in an order and with dates that are drawn. The rules refuse much of it; what they let
 * through is a history that nobody thought of.
 */
public final class RandomHistory {

    private static final List<Step> STEPS = List.of(Step.values());

    private final String name;
    private final Random chance;
    private LocalDate day;
    private LocalDate requestedOn;
    private int attempts;

    /** @param name how its keys begin */
    public RandomHistory(String name, Random chance, LocalDate today) {
        this.name = name;
        this.chance = chance;
        this.day = today.minusDays(150 + chance.nextInt(200));
        this.requestedOn = day;
    }

    public Attempt opening() {
        return attempt("", """
                {"child": {"surname": "Testchild", "forename": "History", "birthDate": "%s", "sex": "NOT_KNOWN"},
                 "receivedOn": "%s", "requestedBy": "PARENT_OR_YOUNG_PERSON", "differentChildConfirmed": true}""".formatted(day.minusYears(3 + chance.nextInt(15)), day));
    }

    public Attempt next(String reference) {
        day = day.plusDays(chance.nextInt(15));
        return switch (chance.nextInt(44)) {
            case 0 -> request(reference);
            case 1, 2 ->
                attempt("/" + reference + "/corrections", """
                    {"episode": %d, "step": "%s", "date": "%s", "reason": "drawn by chance"}""".formatted(
                                episode(), drawn(STEPS), day.minusDays(chance.nextInt(30))));
            case 3 ->
                attempt("/" + reference + "/exceptions", """
                    {"episode": %d, "ground": "%s", "firstDay": "%s", "lastDay": "%s", "bearsOn": ["%s"],
                     "evidence": "drawn by chance"}""".formatted(
                                episode(),
                                drawn(List.of(ExceptionGround.values())),
                                day.minusDays(40),
                                day,
                                drawn(List.of(TimeLimit.values()))));
            case 4 -> attempt("/" + reference + "/exception-withdrawals", """
                    {"episode": %d, "number": 1, "reason": "drawn by chance"}""".formatted(episode()));
            case 5 ->
                attempt("/" + reference + "/delay-reasons", """
                    {"episode": %d, "limit": "%s", "reason": "%s"}""".formatted(
                                episode(), drawn(List.of(TimeLimit.values())), drawn(List.of(DelayReason.values()))));
            case 6 ->
                attempt("/" + reference + "/overturned-refusals", """
                    {"episode": %d, "by": "%s", "date": "%s"}""".formatted(
                                episode(), drawn(List.of(OverturnRoute.values())), day));
            case 7 ->
                attempt("/" + reference + "/child", """
                    {"child": {"surname": "Testchild", "forename": "%s", "birthDate": "%s", "sex": "NOT_KNOWN"},
                     "reason": "drawn by chance"}""".formatted(
                                drawn(List.of("History", "Story", "Tale")), day.minusYears(18)));
            case 8, 9 -> mark(reference + "/recorded-in-error/steps", "\"step\": \"%s\"".formatted(drawn(STEPS)));
            case 10 -> markWhatBearsOnIt(reference);
            case 11, 12 -> transfer(reference);
            case 13, 14 -> proceeding(reference, "amendments", "amendment-steps", AmendmentStep.values());
            case 15, 16 -> proceeding(reference, "ceasings", "ceasing-steps", CeasingStep.values());
            case 22, 23 -> proceeding(reference, "reassessments", "reassessment-steps", ReassessmentStep.values());
            case 17 -> planEnd(reference);
            case 18 -> proceeding(reference, "takeovers", "takeover-steps", TakeoverStep.values());
            case 19 -> move(reference);
            case 20, 21 -> appeal(reference);
            case 25, 26, 27, 28, 29, 30 -> contribution(reference);
            case 31, 32 -> entry(reference);
            case 42, 43 -> planVersion(reference);
            case 33, 34 -> consultation(reference);
            case 24 -> attempt("/" + reference + "/allocations", """
                    {"caseworker": "Caseworker %d", "allocatedOn": "%s"}""".formatted(chance.nextBoolean() ? 4 : 7, day));
            default ->
                attempt("/" + reference + "/steps", """
                    {"step": "%s", "date": "%s"%s}""".formatted(
                                drawn(STEPS),
                                day,
                                chance.nextBoolean()
                                        ? ""
                                        : ", \"delayReason\": \"%s\"".formatted(drawn(List.of(DelayReason.values())))));
        };
    }

    /** The last that can be recorded of a case: nothing comes after it. */
    public Attempt erasure(String reference) {
        return attempt("/" + reference + "/erasure", """
                {"ground": "%s"}""".formatted(drawn(List.of(ErasureGround.values()))));
    }

    private Attempt request(String reference) {
        requestedOn = day;
        return attempt("/" + reference + "/requests", """
                {"receivedOn": "%s", "requestedBy": "OTHER"}""".formatted(day));
    }

    private Attempt markWhatBearsOnIt(String reference) {
        var path = reference + "/recorded-in-error/";
        return switch (chance.nextInt(3)) {
            case 0 -> attempt("/" + path + "overturned-refusals", """
                    {"episode": %d, "reason": "drawn by chance"}""".formatted(episode()));
            case 1 ->
                mark(path + "requests", "\"receivedOn\": \"%s\", \"requestedBy\": \"OTHER\"".formatted(requestedOn));
            default -> mark(path + "delay-reasons", "\"limit\": \"%s\"".formatted(drawn(List.of(TimeLimit.values()))));
        };
    }

    /** A correction of a date that is not that of a step. */
    private Attempt entry(String reference) {
        var right = "\"date\": \"%s\", \"reason\": \"drawn by chance\"".formatted(day.minusDays(chance.nextInt(30)));
        var days = "\"firstDay\": \"%s\", \"lastDay\": \"%s\", \"reason\": \"drawn by chance\""
                .formatted(day.minusDays(39), day);
        return switch (chance.nextInt(7)) {
            case 6 -> attempt("/" + reference + "/appeals/agreed-days/corrections", """
                    {"notice": {"decision": "NO_PLAN", "number": 1}, %s}""".formatted(right));
            case 0 -> attempt("/" + reference + "/earlier-plans/corrections", """
                    {"plan": 1, %s}""".formatted(right));
            case 1 -> attempt("/" + reference + "/requests/corrections", """
                    {"episode": %d, "receivedOn": "%s", "requestedBy": "OTHER", %s}""".formatted(episode(), requestedOn, right));
            case 2 -> attempt("/" + reference + "/drafts/corrections", """
                    {"episode": %d, "draft": 1, %s}""".formatted(episode(), right));
            case 3 -> attempt("/" + reference + "/overturned-refusals/corrections", """
                    {"episode": %d, "refusal": "ASSESSMENT_REFUSED", %s}""".formatted(episode(), right));
            case 4 -> attempt("/" + reference + "/exceptions/corrections", """
                    {"episode": %d, "number": 1, %s}""".formatted(episode(), days));
            default -> attempt("/" + reference + "/reassessments/exceptions/corrections", """
                    {"plan": 1, "number": 1, "exception": 1, %s}""".formatted(days));
        };
    }

    private Attempt consultation(String reference) {
        var which = "\"consultation\": %d".formatted(episode());
        var step = "\"step\": \"%s\"".formatted(drawn(List.of(ConsultationStep.values())));
        return switch (chance.nextInt(6)) {
            case 0, 1 -> attempt("/" + reference + "/consultations", """
                    {"about": {"matter": "DRAFT_AFTER_ASSESSMENT", "number": %d}, "setting": "Setting %d", "date": "%s"}""".formatted(episode(), chance.nextInt(3), day));
            case 2, 3 ->
                attempt("/" + reference + "/consultations/replies", """
                    {%s, "reply": "%s", "date": "%s"}""".formatted(
                                which, drawn(List.of(SettingReply.values())), day));
            case 4 -> attempt("/" + reference + "/consultations/corrections", """
                    {%s, %s, "date": "%s", "reason": "drawn by chance"}""".formatted(which, step, day));
            default -> attempt("/" + reference + "/recorded-in-error/consultation-steps", """
                    {%s, %s, "reason": "drawn by chance"}""".formatted(which, step));
        };
    }

    private Attempt transfer(String reference) {
        var expected = "\"kind\": \"%s\", \"year\": %d"
                .formatted(drawn(List.of(TransferKind.values())), day.getYear() + chance.nextInt(3));
        return switch (chance.nextInt(4)) {
            case 0 -> attempt("/" + reference + "/phase-transfers/corrections", """
                    {"plan": 1, "transfer": %d, %s, "reason": "drawn by chance"}""".formatted(episode(), expected));
            case 1 -> attempt("/" + reference + "/recorded-in-error/phase-transfers", """
                    {"plan": 1, "transfer": %d, "reason": "drawn by chance"}""".formatted(episode()));
            default -> attempt("/" + reference + "/phase-transfers", "{" + expected + "}");
        };
    }

    private Attempt appeal(String reference) {
        var about = "\"notice\": {\"decision\": \"%s\", \"number\": 1}, \"step\": \"%s\""
                .formatted(drawn(List.of(AppealableDecision.values())), drawn(List.of(AppealStep.values())));
        return switch (chance.nextInt(4)) {
            case 0 -> attempt("/" + reference + "/appeals/corrections", """
                    {%s, "date": "%s", "reason": "drawn by chance"}""".formatted(about, day));
            case 1 -> attempt("/" + reference + "/recorded-in-error/appeal-steps", """
                    {%s, "reason": "drawn by chance"}""".formatted(about));
            default -> attempt("/" + reference + "/appeals/steps", """
                    {%s, "date": "%s"}""".formatted(about, day));
        };
    }

    /** A step of what is done about the plan beside its reviews, or a correction of one. */
    private Attempt proceeding(String reference, String path, String pathOfSteps, Enum<?>[] steps) {
        var step = drawn(List.of(steps)).name();
        return switch (chance.nextInt(4)) {
            case 0 -> attempt("/" + reference + "/" + path + "/corrections", """
                    {"plan": 1, "number": %d, "step": "%s", "date": "%s", "reason": "drawn by chance"}""".formatted(episode(), step, day));
            case 1 -> attempt("/" + reference + "/recorded-in-error/" + pathOfSteps, """
                    {"plan": 1, "number": %d, "step": "%s", "reason": "drawn by chance"}""".formatted(episode(), step));
            default -> attempt("/" + reference + "/" + path + "/steps", """
                    {"step": "%s", "date": "%s"}""".formatted(step, day));
        };
    }

    private Attempt move(String reference) {
        var move = "\"authority\": \"885\", \"movesOn\": \"%s\", \"learnedOn\": \"%s\""
                .formatted(day.plusDays(chance.nextInt(60)), day);
        return switch (chance.nextInt(4)) {
            case 0 -> attempt("/" + reference + "/moves/corrections", """
                    {"plan": 1, "number": %d, %s, "reason": "drawn by chance"}""".formatted(episode(), move));
            case 1 -> attempt("/" + reference + "/recorded-in-error/moves", """
                    {"plan": 1, "number": %d, "reason": "drawn by chance"}""".formatted(episode()));
            default -> attempt("/" + reference + "/moves", "{" + move + "}");
        };
    }

    /** Mostly refused, unless a plan was sent on that very day. */
    private Attempt planVersion(String reference) {
        return attempt("/" + reference + "/plan-versions", """
                    {"plan": 1, "stage": "%s", "sentOn": "%s", "sections": {"F": "drawn by chance"}}""".formatted(drawn(List.of(PlanStage.values())), day));
    }

    /** Advice that is asked for, what comes of it, and what is put right of that. */
    private Attempt contribution(String reference) {
        var number = "\"contribution\": %d".formatted(1 + chance.nextInt(3));
        var dated = number + ", \"date\": \"%s\"".formatted(day);
        var path = "/" + reference + "/contributions/";
        return switch (chance.nextInt(14)) {
            case 0, 1, 2 ->
                attempt(path + "requests", """
                    {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": %d}, "sentOn": "%s", "requests":
                     [{"source": "%s"}, {"source": "PREPARATION_FOR_ADULTHOOD"}]}""".formatted(
                        episode(),
                        day,
                        drawn(List.of(AdviceSource.FAMILY, AdviceSource.EDUCATIONAL, AdviceSource.OTHER_PERSON))));
            case 3 -> attempt(path + "existing-advice", """
                    {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": %1$d}, "held": {"source": "EDUCATIONAL",
                     "what": "drawn by chance", "decidedOn": "%2$s", "advisedOn": "%3$s", "agreedByAuthor": "%2$s",
                     "agreedByFamily": "%2$s", "agreedByAuthority": "%2$s"}}""".formatted(episode(), day, day.minusDays(30)));
            case 4, 5 -> attempt(path + "answers", """
                    {%s, "advice": {"strengths": "drawn by chance", "author": "Example", "authorRole": "Example", "dated": "%s"}}""".formatted(dated, day));
            case 6 -> attempt(path + "returns", """
                    {%s, "check": %s, "whatIsAsked": "drawn by chance"}""".formatted(dated, check(CriterionMet.PARTLY)));
            case 7 ->
                attempt(path + "acceptances", """
                    {%s, "check": %s, "notes": "drawn by chance"}""".formatted(
                                dated, chance.nextBoolean() ? "{}" : check(CriterionMet.MET)));
            case 8 -> attempt(path + "corrections", """
                    {%s, "which": "%s", "reason": "drawn by chance"}""".formatted(dated, drawn(List.of(ContributionDate.values()))));
            case 9 ->
                attempt("/" + reference + "/recorded-in-error/contribution-steps", """
                    {%s, "step": "%s", "reason": "drawn by chance"}""".formatted(
                                number, drawn(List.of(ContributionStep.values()))));
            case 10 -> attempt(path + "exceptions", """
                    {%1$s, "ground": "MISSED_APPOINTMENT", "firstDay": "%2$s", "lastDay": "%2$s", "evidence": "drawn by chance"}""".formatted(number, day));
            case 11 -> pursuit(path, dated);
            case 12 -> attempt(path + "exception-withdrawals", """
                    {%s, "exception": 1, "reason": "drawn by chance"}""".formatted(number));
            default -> ending(path, dated);
        };
    }

    private Attempt pursuit(String path, String dated) {
        return switch (chance.nextInt(4)) {
            case 0 -> attempt(path + "acknowledgements", "{" + dated + "}");
            case 1 -> attempt(path + "chases", "{" + dated + ", \"means\": \"EMAIL\"}");
            case 2 -> attempt(path + "escalations", """
                    {%s, "to": "%s"}""".formatted(dated, drawn(List.of(EscalationStep.values()))));
            default -> attempt(path + "missed-dates", """
                    {%s, "expectedOn": "%s", "reason": "drawn by chance"}""".formatted(dated, day.plusDays(14)));
        };
    }

    private Attempt ending(String path, String dated) {
        return switch (chance.nextInt(3)) {
            case 0 -> attempt(path + "nil-returns", "{" + dated + "}");
            case 1 ->
                attempt(path + "declines", "{" + dated + ", \"why\": \"OTHER\", \"explanation\": \"drawn by chance\"}");
            default -> attempt(path + "withdrawals", "{" + dated + ", \"reason\": \"drawn by chance\"}");
        };
    }

    private static String check(CriterionMet met) {
        return Stream.of(AdviceCriterion.values())
                .map(criterion -> "\"%s\": \"%s\"".formatted(criterion, met))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private Attempt planEnd(String reference) {
        var end = "\"endedOn\": \"%s\", \"endReason\": \"%s\"".formatted(day, drawn(List.of(CeaseReason.values())));
        return switch (chance.nextInt(4)) {
            case 0 -> attempt("/" + reference + "/plan-ends/corrections", """
                    {"plan": 1, %s, "reason": "drawn by chance"}""".formatted(end));
            case 1 -> attempt("/" + reference + "/recorded-in-error/plan-ends", """
                    {"plan": 1, "reason": "drawn by chance"}""");
            default -> attempt("/" + reference + "/plan-ends", "{" + end + "}");
        };
    }

    private Attempt mark(String path, String what) {
        return attempt("/" + path, """
                {"episode": %d, %s, "reason": "drawn by chance"}""".formatted(episode(), what));
    }

    private int episode() {
        return 1 + chance.nextInt(4) / 3;
    }

    private <T> T drawn(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private Attempt attempt(String path, String body) {
        return new Attempt(name + "-" + ++attempts, null, "/api/cases" + path, body, List.of());
    }
}
