package uk.ehcqa.query.appeal;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.CorrectAppealDate;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Puts the date of a step of mediation, or of an appeal, right. */
@Controller
@RequestMapping("/cases/{reference}/appeals/corrections/new")
class CorrectAppealDatePage extends CaseForm<CorrectAppealDatePage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Notice notice,

            @NotNull(message = "Select the step whose date is wrong")
            AppealStep step,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectAppealDatePage(Desk desk) {
        super(desk, "appeal/correction");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("steps", stepsTaken(file, form == null ? null : form.notice()));
        model.addAttribute("agreedDay", form != null && hasAgreedDay(file, form));
    }

    /** Whether it is about a mediation for whose agreement a day can stand beside that of the meeting. */
    private static boolean hasAgreedDay(CaseFile file, Form form) {
        return form.step() == AppealStep.MEDIATION_HELD
                && form.notice() != null
                && file.disputes().about(form.notice()).hasAgreedApart();
    }

    /** Of any decision, where it cannot be read which is meant. */
    private static List<Choice> stepsTaken(CaseFile file, @Nullable Notice notice) {
        var disputes = notice == null
                ? file.disputes().onRecord()
                : Stream.of(file.disputes().about(notice));
        return disputes.map(Dispute::steps)
                .flatMap(steps -> steps.keySet().stream())
                .distinct()
                .sorted()
                .map(step -> new Choice(step.name(), Words.of(step)))
                .toList();
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectAppealDate(
                file.caseId(), form.notice(), form.step(), form.date().date().orElseThrow(), form.reason());
    }
}
