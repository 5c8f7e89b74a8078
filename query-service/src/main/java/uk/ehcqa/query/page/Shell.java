package uk.ehcqa.query.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its layout needs besides the {@link Viewer}: the council's settings and where the page is. */
@ControllerAdvice
class Shell {

    private final UiProperties ui;

    Shell(UiProperties ui) {
        this.ui = ui;
    }

    @ModelAttribute("ui")
    UiProperties ui() {
        return ui;
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
