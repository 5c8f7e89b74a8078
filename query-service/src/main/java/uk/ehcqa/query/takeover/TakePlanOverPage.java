package uk.ehcqa.query.takeover;

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
import uk.ehcqa.shared.takeover.TakePlanOver;

/** Records in a case without a plan in force the plan that another authority transferred. */
@Controller
@RequestMapping("/cases/{reference}/takeovers/plans/new")
class TakePlanOverPage extends CaseForm<TakePlanOverPage.Form> {

    record Form(
            @NotNull(message = "Enter the number of the authority")
            @Pattern(regexp = AuthorityNumber.FORM, message = "The number of an authority has 3 digits, like 885")
            String transferredFrom,

            @RealDate(called = "Day the plan was made", message = "Enter the day the plan was made")
            DateInput planMadeOn,

            @RealDate(called = "Day of the transfer", message = "Enter the day the plan was transferred")
            DateInput transferredOn) {}

    TakePlanOverPage(Desk desk) {
        super(desk, "takeover/plan");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("planInForce", file.planInForce().isPresent());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new TakePlanOver(
                file.caseId(),
                form.transferredFrom(),
                form.planMadeOn().date().orElseThrow(),
                form.transferredOn().date().orElseThrow());
    }
}
