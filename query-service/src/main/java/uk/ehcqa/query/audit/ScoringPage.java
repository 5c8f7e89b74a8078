package uk.ehcqa.query.audit;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.query.form.ErrorLine;
import uk.ehcqa.shared.audit.framework.Section;

/**
 * Asks the questions of one section beside the words of the plan. With JavaScript each answer is saved as it is given; without, those
 * of the section together. Either way whoever comes back finds every answer that was saved.
 */
@Controller
@RequestMapping("/audits/{auditId}")
class ScoringPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final AuditDesk desk;
    private final Clock clock;

    ScoringPage(AuditDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/sections/{code}")
    ModelAndView show(@PathVariable UUID auditId, @PathVariable String code, Model model) {
        var audit = desk.open(auditId);
        var section = audit.section(code).orElseThrow(AuditUnknown::new);
        if (!audit.isBeingScored()) {
            return new ModelAndView("redirect:" + audit.address());
        }
        return page(audit, section, Map.of(), Map.of(), model);
    }

    @PostMapping("/sections/{code}")
    ModelAndView save(
            @PathVariable UUID auditId,
            @PathVariable String code,
            @RequestParam(defaultValue = "next") String act,
            @RequestParam Map<String, String> typed,
            Model model) {
        var audit = desk.open(auditId);
        var section = audit.section(code).orElseThrow(AuditUnknown::new);
        if (!audit.isBeingScored()) {
            return new ModelAndView("redirect:" + audit.address());
        }
        var entered = new EnteredAnswers(audit, typed);
        var problems = entered.problems(audit.asked(section));
        if (problems.isEmpty()) {
            var refused = desk.send(entered.commands(audit.asked(section)));
            if (refused.isEmpty()) {
                return new ModelAndView("redirect:" + ScoringView.leadingOn(audit, section, act));
            }
            return refused(audit, section, typed, Map.of("", refused.get()), model);
        }
        return refused(audit, section, typed, problems, model);
    }

    /** By itself, as soon as it is given. */
    @PostMapping("/answers/{code}")
    ModelAndView answer(
            @PathVariable UUID auditId,
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model) {
        var audit = desk.open(auditId);
        var section = audit.framework().sections().stream()
                .filter(each -> audit.asked(each).contains(code))
                .findFirst()
                .orElseThrow(AuditUnknown::new);
        var entered = new EnteredAnswers(audit, typed);
        var problems =
                audit.isBeingScored() ? entered.problems(List.of(code)) : Map.of("", "These answers are handed in");
        var refused = problems.isEmpty()
                ? desk.send(entered.commands(List.of(code)))
                : problems.values().stream().findFirst();
        model.addAttribute("problem", refused.orElse(null));
        model.addAttribute("savedAt", TIME.format(LocalTime.now(clock)));
        if (refused.isPresent()) {
            return new ModelAndView("audit/saved", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var now = desk.open(auditId);
        model.addAttribute("view", new ScoringView(now, section, null, Map.of(), Map.of()));
        return new ModelAndView("audit/saved");
    }

    private ModelAndView refused(
            OpenedAudit audit, Section section, Map<String, String> typed, Map<String, String> problems, Model model) {
        model.addAttribute(
                "errorSummary",
                problems.entrySet().stream()
                        .map(problem ->
                                new ErrorLine(problem.getKey().isEmpty() ? null : problem.getKey(), problem.getValue()))
                        .toList());
        var page = page(audit, section, typed, problems, model);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            OpenedAudit audit, Section section, Map<String, String> typed, Map<String, String> problems, Model model) {
        model.addAttribute(
                "view", new ScoringView(audit, section, desk.written(audit).orElse(null), typed, problems));
        return new ModelAndView("audit/score");
    }
}
