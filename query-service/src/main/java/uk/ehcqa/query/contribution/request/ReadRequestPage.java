package uk.ehcqa.query.contribution.request;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casepage.Saves;
import uk.ehcqa.query.casepage.Seen;
import uk.ehcqa.query.contribution.AdviceReading;

/** Where whoever answers for a service reads its advice, and accepts it or sends it back. */
@Controller
@RequestMapping("/requests/{reference}/reading")
class ReadRequestPage {

    private static final String PAGE = "request/reading";

    private final ReadingDesk reading;
    private final Desk desk;
    private final Saves saves;
    private final Clock clock;

    ReadRequestPage(ReadingDesk reading, Desk desk, Saves saves, Clock clock) {
        this.reading = reading;
        this.desk = desk;
        this.saves = saves;
        this.clock = clock;
    }

    /** Names this attempt, so that going back and sending the form once more records nothing twice. */
    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    @GetMapping
    String ask(
            @PathVariable String reference,
            @ModelAttribute("form") AdviceReading form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "0") int asked,
            Model model) {
        var found = reading.show(reference);
        var saving = Seen.in(seen, found.file().reference(), address(found))
                .flatMap(wanted -> saves.await(wanted, asked))
                .orElse(null);
        model.addAttribute("saving", saving);
        return show(saving == null ? reading.find(reference) : found, model);
    }

    @PostMapping
    String send(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") AdviceReading form,
            BindingResult errors,
            Model model) {
        var found = reading.find(reference);
        if (errors.hasErrors()) {
            return show(found, model);
        }
        return desk.send(errors, () -> form.command(found.caseId(), found.contribution()))
                .map(recorded -> "redirect:" + address(found) + "?seen=case:" + recorded.version())
                .orElseGet(() -> show(found, model));
    }

    @GetMapping("/documents/{document}")
    ResponseEntity<InputStreamResource> document(@PathVariable String reference, @PathVariable UUID document) {
        return reading.download(reference, document);
    }

    private String show(AskedRequest found, Model model) {
        model.addAttribute("view", new RequestView(found, LocalDate.now(clock)));
        model.addAttribute("isToCheck", ReadingDesk.isToCheck(found));
        model.addAttribute("documents", ReadingDesk.documents(found));
        AdviceReading.offer(found.listed().source(), model);
        return PAGE;
    }

    private static String address(AskedRequest found) {
        return found.address() + "/reading";
    }
}
