package uk.ehcqa.query.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.AuthorityNumber;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.RecordMove;

/** Records that the child or young person whose plan is in force moves to the area of another authority. */
@Controller
@RequestMapping("/cases/{reference}/moves/new")
class RecordMovePage extends CaseForm<RecordMovePage.Form> {

    static final String AUTHORITY = "The number of an authority has 3 digits, like 885";

    record Form(
            @NotNull(message = "Enter the number of the authority")
            @Pattern(regexp = AuthorityNumber.FORM, message = AUTHORITY)
            String authority,

            @RealDate(called = "Day of the move", message = "Enter the day of the move")
            DateInput movesOn,

            @RealDate(called = "Day we became aware", message = "Enter the day we became aware of the move")
            DateInput learnedOn) {}

    RecordMovePage(Desk desk) {
        super(desk, "move/move");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("planInForce", file.planInForce().isPresent());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordMove(
                file.caseId(),
                new Move(
                        form.authority(),
                        form.movesOn().date().orElseThrow(),
                        form.learnedOn().date().orElseThrow()));
    }
}
