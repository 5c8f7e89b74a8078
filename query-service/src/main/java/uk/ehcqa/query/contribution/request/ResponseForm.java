package uk.ehcqa.query.contribution.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.WrittenAnswer;

/** Puts into the model what the page of a request shows: as it is opened, as it comes back, and beside what a colleague saved. */
@Component
class ResponseForm {

    private static final int NEEDS_TO_CHOOSE = 10;
    private static final int WORDS_OF_A_NEED = 60;

    private final AdviceDrafts drafts;
    private final RequestDocuments documents;
    private final Clock clock;

    ResponseForm(AdviceDrafts drafts, RequestDocuments documents, Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.clock = clock;
    }

    /** The draft; without one, what is to be put right; else nothing entered. */
    void show(AskedRequest asked, Model model) {
        model.addAttribute("view", new RequestView(asked, today()));
        if (asked.canBeAnswered()) {
            var draft = drafts.find(asked.listed()).orElse(null);
            var form = draft == null ? begun(asked) : draft.form();
            model.addAttribute("form", form);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
            offer(asked, form, draft == null ? AdviceDrafts.NONE : draft.revision(), model);
            model.addAttribute("draftSaved", draft == null ? null : saved(draft));
        }
    }

    /** With what is wrong. */
    void showAgain(AskedRequest asked, @Nullable EnteredAdvice form, int revision, Model model) {
        model.addAttribute("view", new RequestView(asked, today()));
        offer(asked, form == null ? EnteredAdvice.empty(today()) : form, revision, model);
    }

    /** All that was entered, in a form drawn from what a colleague saved: whoever saves it again knows of it. */
    void showBesideOther(AskedRequest asked, EnteredAdvice form, Model model) {
        var other = drafts.find(asked.listed()).orElse(null);
        showAgain(asked, form, other == null ? AdviceDrafts.NONE : other.revision(), model);
        model.addAttribute("otherDraft", other == null ? null : saved(other));
    }

    /** The parts of the page that change once a draft is saved by itself. */
    void showSaved(AskedRequest asked, @Nullable KeptDraft kept, Model model) {
        model.addAttribute("draftSaved", kept == null ? null : saved(kept));
        model.addAttribute("revision", kept == null ? null : kept.revision());
        model.addAttribute("before", kept == null ? null : before(asked, kept.form()));
        model.addAttribute("hints", kept == null ? List.of() : hints(kept.form()));
    }

    private EnteredAdvice begun(AskedRequest asked) {
        return asked.written()
                .latest()
                .map(WrittenAnswer::advice)
                .map(said -> EnteredAdvice.of(said, today()))
                .orElseGet(() -> EnteredAdvice.empty(today()));
    }

    private BeforeSending before(AskedRequest asked, EnteredAdvice form) {
        return BeforeSending.of(form, documents.lines(asked).size());
    }

    private void offer(AskedRequest asked, EnteredAdvice form, int revision, Model model) {
        model.addAttribute("revision", revision);
        model.addAttribute("knownAnswers", KnownAnswer.choices());
        model.addAttribute("rows", form.provision());
        model.addAttribute("needChoices", needs(form.needList()));
        model.addAttribute("before", before(asked, form));
        model.addAttribute("documents", documents.lines(asked));
        model.addAttribute("documentHint", documents.hint());
        model.addAttribute("hints", hints(form));
    }

    private static List<List<String>> hints(EnteredAdvice form) {
        return form.provision().stream()
                .map(row -> row.saysNothing() || !row.need().matches("\\d{0,2}")
                        ? List.<String>of()
                        : OpenPoints.ofProvision(row.provision()))
                .toList();
    }

    private static List<Choice> needs(List<Need> needs) {
        var choices = IntStream.rangeClosed(1, Math.max(NEEDS_TO_CHOOSE, needs.size()))
                .mapToObj(number -> new Choice(
                        String.valueOf(number),
                        "N" + number + (number <= needs.size() ? " " + brief(needs.get(number - 1)) : "")));
        return Stream.concat(Stream.of(new Choice("", "No single need")), choices)
                .toList();
    }

    private static String brief(Need need) {
        var words = need.words();
        return words.length() <= WORDS_OF_A_NEED ? words : words.substring(0, WORDS_OF_A_NEED) + "…";
    }

    private String saved(KeptDraft draft) {
        return "Draft saved %s, by %s".formatted(Dates.asAt(draft.savedAt().atZone(clock.getZone())), draft.savedBy());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
