package uk.ehcqa.gallery;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.page.Pagination;
import uk.ehcqa.query.page.SummaryRow;

/** Shows each component of the forms and lists with invented content. */
@Controller
class Gallery {

    private static final String PAGE = "gallery";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @GetMapping("/gallery")
    String show(@ModelAttribute("form") GalleryForm form) {
        return PAGE;
    }

    @PostMapping("/gallery")
    String send(@Valid @ModelAttribute("form") GalleryForm form, BindingResult errors) {
        if (!errors.hasErrors() && form.received().date().orElseThrow().isAfter(TODAY)) {
            errors.rejectValue("received", "future", "Date received must be today or in the past");
        }
        return errors.hasErrors() ? PAGE : "redirect:/gallery";
    }

    @ModelAttribute("sources")
    List<Choice> sources() {
        return List.of(
                new Choice("PARENT", "Parent or carer"),
                new Choice("SCHOOL", "School or setting", "Also nurseries and colleges"),
                new Choice("OTHER", "Someone else"));
    }

    @ModelAttribute("services")
    List<Choice> services() {
        return List.of(new Choice("HEALTH", "Health"), new Choice("CARE", "Social care", "Children's or adults'"));
    }

    @ModelAttribute("reasons")
    List<Choice> reasons() {
        return List.of(new Choice("", "Choose a reason"), new Choice("AWAY", "Family away"));
    }

    @ModelAttribute("rows")
    List<SummaryRow> rows() {
        return List.of(
                new SummaryRow("Child", "Rowan Example", null),
                new SummaryRow("Date received", "23 September 2026", "/gallery#received"));
    }

    @ModelAttribute("views")
    List<Link> views() {
        return List.of(
                new Link("Components", "/gallery", true),
                Link.to("Charts", "/gallery/charts"),
                Link.to("Worklist", "/worklist"));
    }

    @ModelAttribute("pages")
    Pagination pages() {
        return new Pagination(5, 12, 1234, "cases", "/worklist?team=north&page=5");
    }
}
