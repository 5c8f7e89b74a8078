package uk.ehcqa.query.contribution;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;

/** Records that whoever was asked cannot meet the date. It stays due when it was. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/missed-date/new")
class MissedDatePage extends AdviceForm<MissedDatePage.Form> {

    /**
     * What is answered.
     *
     * @param number stands in the address
     */
    record Form(
            int number,

            @RealDate(called = "Date they said so", message = "Enter the date they said so")
            DateInput date,

            @RealDate(called = "Date it is expected", message = "Enter the date it is expected")
            DateInput expectedOn,

            @Reason(message = "Say why they cannot meet the date")
            String reason) {}

    MissedDatePage(Desk desk) {
        super(desk, "contribution/missed-date");
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new SayDateWillBeMissed(
                file.caseId(),
                form.number(),
                form.date().date().orElseThrow(),
                form.expectedOn().date().orElseThrow(),
                form.reason());
    }
}
