package uk.ehcqa.query.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.query.form.ErrorLine;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/**
 * Brings returns in and reports on them. The file itself goes straight to the command service, which answers with the page
 * of its import.
 */
@Controller
@RequestMapping("/imports")
class ImportsPage {

    private final ImportQuestions imports;
    private final Clock clock;

    ImportsPage(ImportQuestions imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "imports",
                imports.latest().stream()
                        .map(report -> new ImportView(report, clock))
                        .toList());
        return "imports/list";
    }

    /** @param problem why a file was sent back before an import was begun with it */
    @GetMapping("/new")
    String choose(@RequestParam(required = false) @Nullable String problem, Model model, HttpServletResponse response) {
        if (problem != null) {
            var sentence = RefusalSentences.of(new RefusalDetails(problem, "file", Map.of()));
            model.addAttribute("errorSummary", List.of(new ErrorLine("file", sentence)));
            model.addAttribute("problem", sentence);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "imports/new";
    }

    @GetMapping("/{importId}")
    String show(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable RowOutcome outcome,
            @RequestParam(required = false) @Nullable ReturnModule module,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            Model model) {
        var view = new ImportView(imports.get(importId), clock);
        model.addAttribute("view", view);
        if (!view.isRunning()) {
            var question = new FindImportRows(importId, outcome, module, page);
            model.addAttribute("rows", new RowsView(question, imports.rows(question)));
        }
        return "imports/import";
    }
}
