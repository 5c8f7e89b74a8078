package uk.ehcqa.gallery;

import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.ehcqa.query.page.Section;
import uk.ehcqa.query.page.Viewer;

/** Stands in for sign-in: everyone is a caseworker of the demonstration. */
@ControllerAdvice
class SignedIn {

    @ModelAttribute("viewer")
    Viewer viewer() {
        return new Viewer("Caseworker 4, North team", true, true, true, true, List.of(Section.values()));
    }

    @ModelAttribute("dataAsAt")
    String dataAsAt() {
        return "09:41, 23 November 2026";
    }
}
