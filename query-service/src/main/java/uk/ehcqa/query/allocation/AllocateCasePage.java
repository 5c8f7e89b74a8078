package uk.ehcqa.query.allocation;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.AllocateCase;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Allocates a case: a manager to any caseworker, a caseworker to themselves. */
@Controller
@RequestMapping("/cases/{reference}/allocations/new")
class AllocateCasePage extends CaseForm<AllocateCasePage.Form> {

    record Form(
            @NotBlank(message = "Choose the caseworker from the list")
            String caseworker,

            @RealDate(
                    called = "Day from which they are responsible",
                    message = "Enter the day from which they are responsible")
            DateInput allocatedOn) {}

    private final Caseworkers caseworkers;

    AllocateCasePage(Desk desk, Caseworkers caseworkers) {
        super(desk, "allocation/allocation");
        this.caseworkers = caseworkers;
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("choices", choices());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new AllocateCase(
                file.caseId(),
                new Allocation(form.caseworker(), form.allocatedOn().date().orElseThrow()));
    }

    private List<Choice> choices() {
        var person = CurrentIdentity.get().orElseThrow();
        return person.role() == Role.MANAGER
                ? Stream.concat(
                                Stream.of(new Choice("", "Choose a caseworker")),
                                caseworkers.all().stream().map(AllocateCasePage::choice))
                        .toList()
                : List.of(choice(person));
    }

    private static Choice choice(Identity person) {
        return new Choice(person.user(), person.team() == null ? person.user() : person.user() + ", " + person.team());
    }
}
