package uk.ehcqa.query.contribution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.ReturnContribution;

/**
 * What somebody answers who reads advice that came. The views of the family are checked against nothing.
 *
 * @param number of the contribution, where it stands in the address
 * @param notes with which it is accepted
 */
public record AdviceReading(
        @Nullable Integer number,
        @Nullable CriterionMet authorRoleAndDate,
        @Nullable CriterionMet needsTiedToSen,
        @Nullable CriterionMet smartOutcomes,
        @Nullable CriterionMet provisionSpecific,
        @Nullable CriterionMet viewsOfChildAndParent,
        @Nullable CriterionMet plainLanguage,
        @Nullable CriterionMet withinExpertise,

        @NotNull(message = "Say whether it is accepted or sent back")
        Outcome outcome,

        @Nullable @Size(max = 4000, message = "Notes must be 4,000 characters or fewer")
        String notes,

        @Nullable @Size(max = 4000, message = "What is to be put right must be 4,000 characters or fewer")
        String whatIsAsked,

        @RealDate(called = "Date it was read", message = "Enter the date it was read")
        DateInput date) {

    /** What comes of it. */
    enum Outcome {
        ACCEPT,
        SEND_BACK
    }

    /** The field of each criterion, and its words. */
    private static final List<Choice> CRITERIA = List.of(
            asked("authorRoleAndDate", AdviceCriterion.AUTHOR_ROLE_AND_DATE),
            asked("needsTiedToSen", AdviceCriterion.NEEDS_TIED_TO_SEN),
            asked("smartOutcomes", AdviceCriterion.SMART_OUTCOMES),
            asked("provisionSpecific", AdviceCriterion.PROVISION_SPECIFIC_AND_QUANTIFIED),
            asked("viewsOfChildAndParent", AdviceCriterion.VIEWS_OF_CHILD_AND_PARENT),
            asked("plainLanguage", AdviceCriterion.PLAIN_LANGUAGE),
            asked("withinExpertise", AdviceCriterion.WITHIN_EXPERTISE));

    /** Puts into the model what the form offers for advice of that source. */
    public static void offer(AdviceSource source, Model model) {
        model.addAttribute("criteria", source == AdviceSource.FAMILY ? List.of() : CRITERIA);
        model.addAttribute("met", AdviceForm.choices(CriterionMet.values()));
        model.addAttribute(
                "outcomes",
                List.of(
                        new Choice(Outcome.ACCEPT.name(), "Accept it"),
                        new Choice(Outcome.SEND_BACK.name(), "Send it back", "Its date does not move.")));
    }

    /** What it asks to be recorded of that contribution; never asked while an answer is wrong. */
    public CaseCommand command(CaseId caseId, int contribution) {
        var on = date.date().orElseThrow();
        return switch (outcome) {
            case ACCEPT -> new AcceptContribution(caseId, contribution, on, check(), notes);
            case SEND_BACK ->
                new ReturnContribution(caseId, contribution, on, check(), Objects.requireNonNullElse(whatIsAsked, ""));
        };
    }

    private AdviceCheck check() {
        var answers = new EnumMap<AdviceCriterion, CriterionMet>(AdviceCriterion.class);
        put(answers, AdviceCriterion.AUTHOR_ROLE_AND_DATE, authorRoleAndDate);
        put(answers, AdviceCriterion.NEEDS_TIED_TO_SEN, needsTiedToSen);
        put(answers, AdviceCriterion.SMART_OUTCOMES, smartOutcomes);
        put(answers, AdviceCriterion.PROVISION_SPECIFIC_AND_QUANTIFIED, provisionSpecific);
        put(answers, AdviceCriterion.VIEWS_OF_CHILD_AND_PARENT, viewsOfChildAndParent);
        put(answers, AdviceCriterion.PLAIN_LANGUAGE, plainLanguage);
        put(answers, AdviceCriterion.WITHIN_EXPERTISE, withinExpertise);
        return AdviceCheck.of(answers);
    }

    private static void put(
            Map<AdviceCriterion, CriterionMet> answers, AdviceCriterion criterion, @Nullable CriterionMet met) {
        if (met != null) {
            answers.put(criterion, met);
        }
    }

    private static Choice asked(String field, AdviceCriterion criterion) {
        return new Choice(field, AdviceFramework.asks(criterion), AdviceFramework.prompt(criterion));
    }
}
