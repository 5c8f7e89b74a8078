package uk.ehcqa.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Shows a form with errors as every form shows them: status 422 unless the page
 * says another, and the lines of the error summary in the model, from
 * which the layout takes the summary and the "Error: " before the title. A page has only to return its form again.
 */
@Component
class FormErrors implements HandlerInterceptor, WebMvcConfigurer {

    private final MessageSource messages;

    FormErrors(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        List<BindingResult> refused = page.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(Errors::hasErrors)
                .toList();
        refused.forEach(errors -> show(errors, page));
    }

    private void show(BindingResult errors, ModelAndView page) {
        if (page.getStatus() == null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        page.addObject("errorSummary", new ErrorSummary(errors, messages).lines());
        if (errors.getTarget() == null) {
            page.addObject(errors.getObjectName(), new Answers(errors));
        }
    }
}
