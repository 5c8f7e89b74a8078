package uk.ehcqa.query.chase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.post.PostOffice;
import uk.ehcqa.shared.contribution.ContributionReference;

/** Shows first to whom reminders of the ticked requests go, and which are left out and why; then sends them, and tells what came of it. */
@Controller
@RequestMapping(OutstandingPage.PATH)
class ChasePage {

    /** @param attempt names this one attempt, so that going back and sending it again reminds nobody again */
    record Form(
            @NotEmpty(message = "Tick the requests to send a reminder of")
            @Size(max = 500, message = "Tick 500 requests at most")
            List<String> request,

            @Nullable UUID attempt) {

        /** What is no reference of a request was ticked by nobody. */
        Form {
            request = request == null
                    ? List.of()
                    : request.stream()
                            .filter(ContributionReference::isWellFormed)
                            .toList();
        }

        List<String> references() {
            return request.stream().distinct().toList();
        }
    }

    private final ChasePlanner planner;
    private final Chases chases;
    private final PostOffice office;

    ChasePage(ChasePlanner planner, Chases chases, PostOffice office) {
        this.planner = planner;
        this.chases = chases;
        this.office = office;
    }

    @PostMapping("/chase")
    String check(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            show(form, model);
        }
        return "chase/check";
    }

    @PostMapping("/chases")
    String send(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model) {
        if (errors.hasErrors() || form.attempt() == null) {
            return check(form, errors, model);
        }
        chases.chase(form.attempt(), form.references(), CurrentIdentity.get().orElseThrow());
        return "redirect:" + OutstandingPage.PATH + "/chases/" + form.attempt();
    }

    @GetMapping("/chases/{id}")
    String result(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "result", chases.result(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("open", office.isOpen());
        return "chase/result";
    }

    private void show(Form form, Model model) {
        model.addAttribute("plan", planner.plan(form.references()));
        model.addAttribute("attempt", UUID.randomUUID());
        model.addAttribute("open", office.isOpen());
    }
}
