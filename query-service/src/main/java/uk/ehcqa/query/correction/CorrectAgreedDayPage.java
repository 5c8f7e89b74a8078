package uk.ehcqa.query.correction;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.appeal.CorrectAgreedDay;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Puts the day right that was agreed in writing for what mediation agreed, or adds it. */
@Controller
@RequestMapping("/cases/{reference}/appeals/agreed-days/corrections/new")
class CorrectAgreedDayPage extends EntryCorrection<CorrectAgreedDayPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Notice notice,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectAgreedDayPage(Desk desk) {
        super(desk, "Correct the day agreed in writing", "notice");
    }

    @Override
    @Nullable
    String entry(CaseFile file, Map<String, String> named) {
        return file.disputes()
                .onRecord()
                .filter(dispute -> dispute.notice().toString().equals(named.get("notice")))
                .findFirst()
                .map(CorrectAgreedDayPage::recorded)
                .orElse(null);
    }

    private static String recorded(Dispute dispute) {
        var day = dispute.agreedDueOn();
        return day == null
                ? "No day is recorded that was agreed in writing for what mediation agreed."
                : "Recorded as agreed in writing for what mediation agreed: " + Dates.full(day) + ".";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectAgreedDay(
                file.caseId(), form.notice(), form.date().date().orElseThrow(), form.reason());
    }
}
