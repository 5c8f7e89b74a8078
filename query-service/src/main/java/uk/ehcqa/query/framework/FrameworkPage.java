package uk.ehcqa.query.framework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.caseevents.FrameworkDocuments;

/** Shows a version of a framework whole: what is asked, what it weighs, and what caps a grade. Of a draft, also what it changes. */
@Controller
@RequestMapping(FrameworksPage.ADDRESS + "/{name}/{version}")
class FrameworkPage {

    private final KnownFrameworks frameworks;
    private final FrameworkDesk desk;

    FrameworkPage(KnownFrameworks frameworks, FrameworkDesk desk) {
        this.frameworks = frameworks;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String name, @PathVariable String version, Model model) {
        var known = desk.get(name, version);
        model.addAttribute("view", new FrameworkView(known));
        model.addAttribute("changes", known.draft() ? changes(known) : List.of());
        model.addAttribute("author", FrameworkDesk.isOfAuthor());
        return "framework/framework";
    }

    /** As it can be sent again as a draft, here or in another authority. */
    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable String name, @PathVariable String version) {
        var framework = desk.get(name, version).framework();
        var fileName = "%s-%s.json".formatted(framework.name(), framework.version());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(FrameworkDocuments.written(framework).getBytes(StandardCharsets.UTF_8));
    }

    /** Against the latest version that was published; all of it is new where there is none. */
    private List<String> changes(KnownVersion draft) {
        return frameworks
                .latest(draft.framework().name())
                .map(latest -> new FrameworkDifference(latest, draft.framework()).sentences())
                .orElseGet(() -> List.of("This is the first version of this framework."));
    }
}
