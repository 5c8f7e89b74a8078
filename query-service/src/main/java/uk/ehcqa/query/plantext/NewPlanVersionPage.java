package uk.ehcqa.query.plantext;

import static uk.ehcqa.shared.plantext.PlanTextRefusal.PLAN_NOT_SENT_THEN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.SentPlans;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.PlanText;
import uk.ehcqa.shared.plantext.RecordPlanVersion;
import uk.ehcqa.shared.plantext.SentPlan;
import uk.ehcqa.shared.refusal.Refused;

/** Takes in what a plan says: its sections, pasted from the plan, or the document itself. */
@Controller
@RequestMapping("/cases/{reference}/plan/new")
class NewPlanVersionPage extends CaseForm<NewPlanVersionPage.Form> {

    private static final String TOO_LONG = "A section must be 20,000 characters or fewer";
    private static final int LONGEST = 20_000;
    private static final int MOST_APPENDED = 100;

    /**
     * What is answered.
     *
     * @param sent which of those that the case tells of
     * @param appended one to a line
     */
    record Form(
            @NotBlank(message = "Choose which version of the plan this is")
            String sent,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String a,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String b,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String c,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String d,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String e,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String f,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String g,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String h1,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String h2,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String i,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String j,

            @Nullable @Size(max = LONGEST, message = TOO_LONG)
            String k,

            @Nullable @Size(max = 10_000, message = "The list of advice must be 10,000 characters or fewer")
            String appended,

            @Nullable MultipartFile document) {

        PlanText text() {
            var sections = new EnumMap<PlanSection, String>(PlanSection.class);
            var entered = Arrays.asList(a, b, c, d, e, f, g, h1, h2, i, j, k).iterator();
            for (var section : PlanSection.values()) {
                var words = entered.next();
                sections.put(section, words == null ? "" : words);
            }
            var advice = appended == null
                    ? List.<String>of()
                    : appended.lines().limit(MOST_APPENDED).toList();
            return PlanText.entered(sections, advice);
        }
    }

    private final DocumentStore documents;

    NewPlanVersionPage(Desk desk, DocumentStore documents) {
        super(desk, "plantext/new");
        this.documents = documents;
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute(
                "sendings",
                new SentPlans(file)
                        .all().reversed().stream()
                                .map(sent -> new Choice(SentPlanWords.key(sent), SentPlanWords.of(sent)))
                                .toList());
        model.addAttribute("sections", sections());
    }

    /** By the name of the field. */
    private static List<Map.Entry<String, PlanSection>> sections() {
        return List.of(PlanSection.values()).stream()
                .map(section -> Map.entry(section.name().toLowerCase(Locale.ROOT), section))
                .toList();
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordPlanVersion(file.caseId(), chosen(file, form), form.text(), attached(file, form.document()));
    }

    private static SentPlan chosen(CaseFile file, Form form) {
        return new SentPlans(file)
                .all().stream()
                        .filter(sent -> SentPlanWords.key(sent).equals(form.sent()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(PLAN_NOT_SENT_THEN));
    }

    private AttachedDocuments attached(CaseFile file, @Nullable MultipartFile sent) {
        var name = sent == null ? null : sent.getOriginalFilename();
        if (sent == null || (sent.isEmpty() && (name == null || name.isEmpty()))) {
            return AttachedDocuments.NONE;
        }
        try (var content = sent.getInputStream()) {
            return new AttachedDocuments(List.of(attached(documents.keep(file.caseId(), name, content))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AttachedDocument attached(KeptDocument kept) {
        return new AttachedDocument(kept.id(), kept.name(), kept.mediaType(), kept.bytes());
    }
}
