package uk.ehcqa.query.contribution;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.service.KeptService;
import uk.ehcqa.query.service.Services;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.HeldAdvice;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.RequestedContribution;
import uk.ehcqa.shared.service.ServiceId;

/** Asks several for advice at once, after somebody has looked at it once more: the requests leave the council. */
@Controller
@RequestMapping("/cases/{reference}/advice/request")
class AskForAdvicePage extends CaseForm<AskForAdviceForm> {

    private static final List<AdviceSource> IN_NO_REGISTER = List.of(
            AdviceSource.FAMILY,
            AdviceSource.EDUCATIONAL,
            AdviceSource.PREPARATION_FOR_ADULTHOOD,
            AdviceSource.OTHER_PERSON,
            AdviceSource.ASKED_FOR_BY_FAMILY);

    private final Services services;
    private final FormDocuments documents;

    AskForAdvicePage(Desk desk, Services services, FormDocuments documents) {
        super(desk, "contribution/request");
        this.services = services;
        this.documents = documents;
    }

    @Override
    protected void offer(CaseFile file, @Nullable AskForAdviceForm form, Model model) {
        model.addAttribute(
                "purposes",
                AskablePurpose.in(file).stream().map(AskablePurpose::choice).toList());
        model.addAttribute(
                "registered",
                services.open().stream().map(AskForAdvicePage::choice).toList());
        model.addAttribute(
                "unregistered",
                IN_NO_REGISTER.stream()
                        .map(source -> new Choice(source.name(), Words.of(source), Words.hintFor(source)))
                        .toList());
        model.addAttribute("holdable", holdable());
        model.addAttribute(
                "agreements",
                Arrays.stream(AskForAdviceForm.Agreement.values())
                        .map(each -> new Choice(each.name(), each.words()))
                        .toList());
        model.addAttribute(
                "held", form == null ? Collections.nCopies(AskForAdviceForm.MOST_HELD, HeldRow.EMPTY) : form.held());
        model.addAttribute("attached", attached(file.caseId(), attempt(model)));
        model.addAttribute("documentHint", documents.hint());
    }

    private static String attempt(Model model) {
        return (String) Objects.requireNonNull(model.getAttribute("attempt"));
    }

    /** The documents of each row are sent for that row of this attempt. */
    private static String row(String attempt, int row) {
        return attempt + " " + row;
    }

    private List<List<Choice>> attached(CaseId caseId, String attempt) {
        return IntStream.range(0, AskForAdviceForm.MOST_HELD)
                .mapToObj(row -> documents.choices(caseId, row(attempt, row)))
                .toList();
    }

    private void keepDocuments(CaseId caseId, AskForAdviceForm form, String attempt, BindingResult errors) {
        IntStream.range(0, form.held().size()).forEach(row -> {
            var held = form.held().get(row);
            documents.change(
                    caseId,
                    row(attempt, row),
                    held.document(),
                    Objects.requireNonNullElse(held.unwanted(), List.of()),
                    "held[" + row + "].document",
                    errors);
        });
    }

    private static Choice choice(KeptService service) {
        return new Choice(service.serviceId().toString(), service.name(), Words.of(service.particulars().stream()));
    }

    private static List<Choice> holdable() {
        var choices = new ArrayList<>(List.of(new Choice("", "None")));
        Stream.of(AdviceSource.values())
                .filter(AdviceSource::canBeReplaced)
                .forEach(source -> choices.add(new Choice(source.name(), Words.of(source))));
        return choices;
    }

    /** First it is shown once more, and only then sent. */
    @Override
    protected ModelAndView send(
            @Valid @ModelAttribute("form") AskForAdviceForm form,
            BindingResult errors,
            @ModelAttribute(name = "found", binding = false) CaseAtVersion found,
            Model model) {
        if (errors.getTarget() == null) {
            return withoutHeldAdvice(super.send(form, errors, found, model), model);
        }
        keepDocuments(found.file().caseId(), form, attempt(model), errors);
        if (errors.hasErrors() || Boolean.TRUE.equals(form.checked())) {
            return super.send(form, errors, found, model);
        }
        var check = new AskForAdviceCheck(
                found.file(), form, services, attached(found.file().caseId(), attempt(model)));
        model.addAttribute("check", check);
        model.addAttribute("version", found.version());
        return new ModelAndView("contribution/request-check");
    }

    /** Where an answer is none that the form offers, there is no form to draw the rows of held advice from. */
    private static ModelAndView withoutHeldAdvice(ModelAndView page, Model model) {
        model.addAttribute("held", List.of());
        return page;
    }

    @Override
    protected CaseCommand command(CaseFile file, AskForAdviceForm form) {
        var asked = Stream.concat(
                form.askedServices().stream().map(ServiceId::new).map(this::request),
                form.askedOthers().stream().map(source -> new RequestedContribution(source, null, "")));
        return new RequestContributions(
                file.caseId(),
                AskablePurpose.named(file, form.purpose())
                        .map(AskablePurpose::purpose)
                        .orElseGet(() -> ContributionPurpose.assessment(
                                file.assessments().size())),
                form.sent(),
                AskForAdviceForm.day(form.receivedOn()),
                AskForAdviceForm.day(form.wantedBy()),
                asked.map(each -> with(form.questions(), each)).toList(),
                used(file.caseId(), form));
    }

    private List<HeldAdvice> used(CaseId caseId, AskForAdviceForm form) {
        return IntStream.range(0, form.held().size())
                .filter(row -> form.held().get(row).isUsed())
                .mapToObj(row ->
                        form.held().get(row).advice(form.sent(), documents.attached(caseId, row(form.attempt(), row))))
                .toList();
    }

    private RequestedContribution request(ServiceId service) {
        var source = services.find(service)
                .map(known -> SourceOfService.of(known.particulars().agency(), known.particulars().stream()))
                .orElse(AdviceSource.OTHER_PERSON);
        return new RequestedContribution(source, service, "");
    }

    private static RequestedContribution with(@Nullable String questions, RequestedContribution request) {
        return new RequestedContribution(request.source(), request.service(), questions == null ? "" : questions);
    }
}
