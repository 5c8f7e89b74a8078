package uk.ehcqa.query.appeal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealOutcome;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Records one step of mediation, or of an appeal, about a decision. */
@Controller
@RequestMapping("/cases/{reference}/appeals/steps/new")
class RecordAppealStepPage extends CaseForm<RecordAppealStepPage.Form> {

    record Form(
            @NotNull(message = "Select the decision") Notice notice,

            @NotNull(message = "Select what happened") AppealStep step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date,

            @Nullable Set<AppealGround> grounds,

            @Nullable OrderKind order,

            @Nullable Boolean otherMatters,

            @RealDate(called = "Day agreed in writing", message = "Enter the day agreed in writing", needed = false)
            @Nullable
            DateInput agreedDueOn,

            @Nullable Boolean recommendations) {

        AppealOutcome outcome() {
            return new AppealOutcome(
                    grounds == null ? Set.of() : grounds,
                    order,
                    Boolean.TRUE.equals(otherMatters),
                    typed(agreedDueOn),
                    Boolean.TRUE.equals(recommendations));
        }

        private static @Nullable LocalDate typed(@Nullable DateInput day) {
            return Optional.ofNullable(day).flatMap(DateInput::date).orElse(null);
        }
    }

    RecordAppealStepPage(Desk desk) {
        super(desk, "appeal/step");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        var choices = new AppealChoices(file, form == null ? null : form.notice());
        model.addAttribute("notices", choices.notices());
        model.addAttribute("steps", choices.steps(form == null ? null : form.step()));
        model.addAttribute("grounds", choices.grounds());
        model.addAttribute("orders", choices.orders());
        model.addAttribute("yesOrNo", AppealChoices.yesOrNo());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordAppealStep(
                file.caseId(), form.notice(), form.step(), form.date().date().orElseThrow(), form.outcome());
    }
}
