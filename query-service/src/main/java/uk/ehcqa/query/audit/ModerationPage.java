package uk.ehcqa.query.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import uk.ehcqa.shared.audit.marking.AuditResult;
import uk.ehcqa.shared.audit.marking.BeginModeration;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.Marks;

/** Shows side by side what two auditors answered, once both have submitted, and lets a quality lead settle it. */
@Controller
@RequestMapping("/audits/{auditId}/moderation")
class ModerationPage {

    /** The answers of one of them to one question. */
    public record Said(@Nullable String answer, @Nullable String comment) {}

    /** One question with all answers to it. */
    public record Compared(String code, String asks, List<Said> said, boolean differs) {}

    /** Whose answers, and what they come to. */
    public record Column(String title, String by, @Nullable String result) {}

    private final AuditDesk desk;

    ModerationPage(AuditDesk desk) {
        this.desk = desk;
    }

    /** Two that can be compared, both of which the viewer may see. */
    static boolean isOpenTo(OpenedAudit audit) {
        return audit.seen(Marking.FIRST).filter(Marks::wereSubmitted).isPresent()
                && audit.seen(Marking.SECOND).filter(Marks::wereSubmitted).isPresent();
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID auditId, Model model) {
        return page(desk.open(auditId), model);
    }

    @PostMapping
    ModelAndView begin(@PathVariable UUID auditId, Model model) {
        var audit = desk.open(auditId);
        if (!isOpenTo(audit)) {
            throw new AuditUnknown();
        }
        var refused = desk.send(List.of(new BeginModeration(audit.file().begun().auditId())));
        if (refused.isEmpty()) {
            return new ModelAndView("redirect:" + audit.address());
        }
        model.addAttribute("errorSummary", List.of(new ErrorLine(null, refused.get())));
        var page = page(audit, model);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(OpenedAudit audit, Model model) {
        if (!isOpenTo(audit)) {
            throw new AuditUnknown();
        }
        var seen = Stream.of(Marking.values())
                .filter(marking -> audit.seen(marking).isPresent())
                .toList();
        model.addAttribute("audit", audit);
        model.addAttribute(
                "columns", seen.stream().map(marking -> column(audit, marking)).toList());
        model.addAttribute("rows", rows(audit, seen));
        model.addAttribute("settles", canSettle(audit));
        return new ModelAndView("audit/moderation");
    }

    private static boolean canSettle(OpenedAudit audit) {
        return audit.oversees()
                && !audit.file().withdrawn()
                && audit.file().awaitsModeration()
                && audit.own().isEmpty()
                && audit.file().of(Marking.MODERATION).isEmpty();
    }

    private static Column column(OpenedAudit audit, Marking marking) {
        var marks = audit.seen(marking).orElseThrow();
        return new Column(
                Words.of(marking),
                marks.by(),
                Optional.ofNullable(marks.result()).map(ModerationPage::inWords).orElse(null));
    }

    private static String inWords(AuditResult result) {
        return "%s, %s of 100"
                .formatted(Words.of(result.grade()), result.score().truncated(1).toPlainString());
    }

    private static List<Compared> rows(OpenedAudit audit, List<Marking> seen) {
        return audit.framework().sections().stream()
                .flatMap(section -> Stream.concat(
                        section.criteria().stream()
                                .map(criterion -> row(audit, seen, criterion.code(), criterion.asks())),
                        audit.findings(section).stream()
                                .map(finding -> row(audit, seen, finding.code(), finding.asks()))))
                .toList();
    }

    private static Compared row(OpenedAudit audit, List<Marking> seen, String code, String asks) {
        var said = seen.stream()
                .map(marking -> said(audit.seen(marking).orElseThrow(), code))
                .toList();
        var named = audit.framework().criterion(code).isPresent() ? code : "";
        return new Compared(
                named,
                asks,
                said,
                said.stream()
                                .limit(2)
                                .map(each -> String.valueOf(each.answer()))
                                .distinct()
                                .count()
                        > 1);
    }

    private static Said said(Marks marks, String code) {
        var answer = marks.answers().criteria().get(code);
        var found = marks.answers().findings().get(code);
        return new Said(
                answer != null ? Words.of(answer) : found == null ? null : found ? "Yes" : "No",
                marks.comments().get(code));
    }
}
