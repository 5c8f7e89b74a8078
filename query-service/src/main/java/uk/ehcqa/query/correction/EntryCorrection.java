package uk.ehcqa.query.correction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.casefile.CaseFile;

/**
 * Asks for the right date of one entry of a case, and why. The address says which entry, and the form sends that again.
 *
 * @param <F> the answers it asks for
 */
abstract class EntryCorrection<F> extends CaseForm<F> {

    private final String title;
    private final List<String> named;

    /**
     * A form about one kind of entry.
     *
     * @param title what is put right, as a heading
     * @param named the answers that stand in the address
     */
    EntryCorrection(Desk desk, String title, String... named) {
        super(desk, "correction/date");
        this.title = title;
        this.named = List.of(named);
    }

    /** The entry in words; null where there is none at the address. */
    abstract @Nullable String entry(CaseFile file, Map<String, String> named);

    @ModelAttribute("title")
    String title() {
        return title;
    }

    /** As they were sent: they tell what to offer even where other answers cannot be read. */
    @ModelAttribute("named")
    Map<String, String> named(HttpServletRequest request) {
        var sent = new TreeMap<String, String>();
        named.forEach(name -> sent.put(name, Objects.requireNonNullElse(request.getParameter(name), "")));
        return sent;
    }

    @Override
    @SuppressWarnings("unchecked") // It is what the method above put there.
    protected void offer(CaseFile file, @Nullable F form, Model model) {
        var sent = (Map<String, String>) Objects.requireNonNull(model.getAttribute("named"));
        model.addAttribute("entry", entry(file, sent));
    }
}
