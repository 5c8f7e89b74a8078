package uk.ehcqa.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.query.form.ErrorLine;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Section;
import uk.ehcqa.shared.audit.marking.SubmitMarks;

/** Shows all answers together before they are handed in, and what stands in the way of it. */
@Controller
@RequestMapping("/audits/{auditId}/check")
class AuditCheckPage {

    /** One question with its answer; null while there is none. */
    public record CheckRow(
            String code,
            String asks,
            @Nullable String answer,
            @Nullable String comment) {}

    /** A section with its questions. */
    public record CheckSection(String code, String title, String href, List<CheckRow> rows) {}

    private final AuditDesk desk;

    AuditCheckPage(AuditDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID auditId, Model model) {
        return page(desk.open(auditId), model);
    }

    @PostMapping
    ModelAndView submit(@PathVariable UUID auditId, Model model) {
        var audit = desk.open(auditId);
        if (!audit.isBeingScored()) {
            return new ModelAndView("redirect:" + audit.address());
        }
        var own = audit.own().orElseThrow();
        var refused = desk.send(List.of(new SubmitMarks(audit.file().begun().auditId(), own)));
        if (refused.isEmpty()) {
            return new ModelAndView("redirect:" + audit.address() + "/results/" + own);
        }
        model.addAttribute("errorSummary", List.of(new ErrorLine("missing", refused.get())));
        var page = page(audit, model);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(OpenedAudit audit, Model model) {
        if (!audit.isBeingScored()) {
            return new ModelAndView("redirect:" + audit.address());
        }
        model.addAttribute("audit", audit);
        model.addAttribute("sections", sections(audit));
        model.addAttribute("missing", missing(audit));
        return new ModelAndView("audit/check");
    }

    private static List<CheckSection> sections(OpenedAudit audit) {
        return audit.framework().sections().stream()
                .map(section -> new CheckSection(
                        section.code(),
                        section.title(),
                        audit.address() + "/sections/" + section.code(),
                        rows(audit, section)))
                .toList();
    }

    private static List<CheckRow> rows(OpenedAudit audit, Section section) {
        var marks = audit.ownMarks().orElseThrow();
        var rows = new ArrayList<CheckRow>();
        for (var criterion : section.criteria()) {
            var answer = marks.answers().criteria().get(criterion.code());
            rows.add(new CheckRow(
                    criterion.code(),
                    criterion.asks(),
                    answer == null ? null : Words.of(answer),
                    marks.comments().get(criterion.code())));
        }
        for (var finding : audit.findings(section)) {
            var found = marks.answers().findings().get(finding.code());
            rows.add(new CheckRow("", finding.asks(), found == null ? null : found ? "Yes" : "No", null));
        }
        return rows;
    }

    /** What is still to be done, as sentences. */
    private static List<String> missing(OpenedAudit audit) {
        var marks = audit.ownMarks().orElseThrow();
        var missing = new ArrayList<String>();
        for (var section : audit.framework().sections()) {
            audit.asked(section).stream()
                    .filter(code -> !audit.isAnswered(marks, code))
                    .forEach(code -> missing.add(
                            audit.framework().criterion(code).isPresent()
                                    ? code + " is not answered"
                                    : "The last question of section %s is not answered".formatted(section.code())));
        }
        audit.framework()
                .criteria()
                .map(Criterion::code)
                .filter(code -> marks.answers().criteria().get(code) == Answer.NOT_MET)
                .filter(code -> !marks.comments().containsKey(code))
                .forEach(code -> missing.add(code + " is not met, and no comment says what is missing"));
        return missing;
    }
}
