package uk.ehcqa.query.processing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the pages of a parked case, as {@code waiting}, that they do not show all that was recorded. */
@Configuration(proxyBeanMethods = false)
class ParkedOnPages implements HandlerInterceptor, WebMvcConfigurer {

    private final EventProcessing processing;

    ParkedOnPages(EventProcessing processing) {
        this.processing = processing;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/{reference}", "/cases/{reference}/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("waiting", isParked(request));
        }
    }

    private boolean isParked(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> address
                && address.get("reference") instanceof String reference
                && processing.isParked(reference);
    }
}
