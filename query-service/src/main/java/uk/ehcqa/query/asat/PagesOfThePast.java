package uk.ehcqa.query.asat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.ehcqa.query.page.Viewer;

/** Offers no form on a page that shows the past: nobody can record anything there. */
@Component
class PagesOfThePast implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getModel().get(Past.ATTRIBUTE) != null
                && page.getModel().get("viewer") instanceof Viewer viewer) {
            page.addObject("viewer", viewer.onlyLooking());
        }
    }
}
