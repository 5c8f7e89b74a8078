package uk.ehcqa.query.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.AuthorityNumber;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.move.CorrectMove;
import uk.ehcqa.shared.move.Move;

/** Puts a move to another authority right. */
@Controller
@RequestMapping("/cases/{reference}/moves/corrections/new")
class CorrectMovePage extends CaseForm<CorrectMovePage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer plan,

            @NotNull(message = "Open this form from the history of the case")
            Integer number,

            @NotNull(message = "Enter the number of the authority")
            @Pattern(regexp = AuthorityNumber.FORM, message = RecordMovePage.AUTHORITY)
            String authority,

            @RealDate(called = "Day of the move", message = "Enter the day of the move")
            DateInput movesOn,

            @RealDate(called = "Day we became aware", message = "Enter the day we became aware of the move")
            DateInput learnedOn,

            @Reason(message = "Say why it is corrected") String reason) {}

    CorrectMovePage(Desk desk) {
        super(desk, "move/correction");
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectMove(
                file.caseId(),
                form.plan(),
                form.number(),
                new Move(
                        form.authority(),
                        form.movesOn().date().orElseThrow(),
                        form.learnedOn().date().orElseThrow()),
                form.reason());
    }
}
