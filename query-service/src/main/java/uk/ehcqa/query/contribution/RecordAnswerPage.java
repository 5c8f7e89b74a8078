package uk.ehcqa.query.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Outcome;
import uk.ehcqa.shared.contribution.Provision;

/** Records advice that came in another way than by its own form, such as the views of the family. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/answers/new")
class RecordAnswerPage extends AdviceForm<RecordAnswerPage.Form> {

    /**
     * What is answered.
     *
     * @param number stands in the address
     * @param idempotencyKey names the attempt, and with it the documents that were attached
     * @param needs one to a line, as are outcomes and provision
     * @param document to be attached
     * @param unwanted documents that were attached and are to be left out
     */
    record Form(
            int number,
            @Nullable String idempotencyKey,

            @RealDate(called = "Date it came", message = "Enter the date it came")
            DateInput date,

            @Nullable KnownToService known,

            @Nullable @Size(max = 10_000, message = "This must be 10,000 characters or fewer")
            String strengths,

            @Nullable @Size(max = 10_000, message = "Needs must be 10,000 characters or fewer")
            String needs,

            @Nullable @Size(max = 10_000, message = "Outcomes must be 10,000 characters or fewer")
            String outcomes,

            @Nullable @Size(max = 10_000, message = "Provision must be 10,000 characters or fewer")
            String provision,

            @NotBlank(message = "Enter who wrote it")
            @Size(max = 200, message = "Who wrote it must be 200 characters or fewer")
            String author,

            @NotBlank(message = "Enter their role")
            @Size(max = 200, message = "Their role must be 200 characters or fewer")
            String authorRole,

            @RealDate(called = "Date on the advice", message = "Enter the date on the advice")
            DateInput dated,

            @Nullable List<MultipartFile> document,
            @Nullable List<UUID> unwanted) {

        String attempt() {
            return Desk.attempt(idempotencyKey);
        }

        Advice advice() {
            return new Advice(
                    known,
                    strengths == null ? "" : strengths.strip(),
                    lines(needs).stream().map(Need::new).toList(),
                    lines(outcomes).stream().map(line -> new Outcome(line, "")).toList(),
                    lines(provision).stream()
                            .map(line -> new Provision(0, line, "", "", "", ""))
                            .toList(),
                    author.strip(),
                    authorRole.strip(),
                    dated.date().orElseThrow());
        }

        private static List<String> lines(@Nullable String text) {
            return text == null
                    ? List.of()
                    : text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
        }
    }

    private final FormDocuments documents;

    RecordAnswerPage(Desk desk, FormDocuments documents) {
        super(desk, "contribution/answer");
        this.documents = documents;
    }

    /** What is chosen is kept first, so that it is not lost where something else is wrong. */
    @Override
    protected ModelAndView send(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @ModelAttribute(name = "found", binding = false) CaseAtVersion found,
            Model model) {
        if (errors.getTarget() != null) {
            var unwanted = Objects.requireNonNullElse(form.unwanted(), List.<UUID>of());
            documents.change(found.file().caseId(), attempt(model), form.document(), unwanted, "document", errors);
        }
        return super.send(form, errors, found, model);
    }

    private static String attempt(Model model) {
        return (String) Objects.requireNonNull(model.getAttribute("attempt"));
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        var known = new ArrayList<>(List.of(new Choice("", "Not asked: they are no service")));
        known.addAll(choices(KnownToService.values()));
        model.addAttribute("knowing", known);
        model.addAttribute("attached", documents.choices(file.caseId(), attempt(model)));
        model.addAttribute("documentHint", documents.hint());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new AnswerContribution(
                file.caseId(),
                form.number(),
                form.date().date().orElseThrow(),
                form.advice(),
                documents.attached(file.caseId(), form.attempt()));
    }
}
