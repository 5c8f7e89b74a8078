package uk.ehcqa.query.contribution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.WithdrawContribution;

/** Records what was done so that advice comes, or that none will. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/steps/new")
class RecordAdviceStepPage extends AdviceForm<RecordAdviceStepPage.Form> {

    /** What can be recorded with a day alone, or little more. */
    enum Happened {
        ACKNOWLEDGED(ContributionStep.ACKNOWLEDGED),
        CHASED(ContributionStep.CHASED),
        ESCALATED(ContributionStep.ESCALATED),
        NIL_RETURN(ContributionStep.NIL_RETURN),
        DECLINED(ContributionStep.DECLINED),
        WITHDRAWN(ContributionStep.WITHDRAWN);

        private final ContributionStep step;

        Happened(ContributionStep step) {
            this.step = step;
        }

        Choice choice() {
            return new Choice(name(), Words.of(step));
        }
    }

    /**
     * What is answered.
     *
     * @param number stands in the address
     * @param reason in their words where it is declined, in ours where it is taken back
     */
    record Form(
            int number,
            @NotNull(message = "Select what happened") Happened step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date,

            @NotNull(message = "Select how they were reminded")
            ChaseMeans means,

            @NotNull(message = "Select to whom it was taken")
            EscalationStep to,

            @NotNull(message = "Select why it is declined") DeclineReason why,

            @Nullable @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {

        String words() {
            return reason == null ? "" : reason;
        }
    }

    RecordAdviceStepPage(Desk desk) {
        super(desk, "contribution/step");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute(
                "steps",
                List.of(Happened.values()).stream().map(Happened::choice).toList());
        model.addAttribute("ways", choices(ChaseMeans.values()));
        model.addAttribute("ladder", choices(EscalationStep.values()));
        model.addAttribute("reasons", choices(DeclineReason.values()));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return command(file.caseId(), form);
    }

    private static CaseCommand command(CaseId caseId, Form form) {
        var number = form.number();
        var on = form.date().date().orElseThrow();
        return switch (form.step()) {
            case ACKNOWLEDGED -> new AcknowledgeContribution(caseId, number, on);
            case CHASED -> new ChaseContribution(caseId, number, on, form.means());
            case ESCALATED -> new EscalateContribution(caseId, number, on, form.to());
            case NIL_RETURN -> new GiveNilReturn(caseId, number, on);
            case DECLINED -> new DeclineContribution(caseId, number, on, form.why(), form.words());
            case WITHDRAWN -> new WithdrawContribution(caseId, number, on, form.words());
        };
    }
}
