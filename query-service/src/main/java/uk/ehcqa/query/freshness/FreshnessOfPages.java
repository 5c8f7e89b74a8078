package uk.ehcqa.query.freshness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.ehcqa.query.words.Dates;

/** Tells the pages that show read models how old what they show is: as {@code dataAsAt}, and {@code behind} when it is too old. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FreshnessOfPages implements HandlerInterceptor, WebMvcConfigurer {

    private final Freshness freshness;
    private final Clock clock;

    FreshnessOfPages(Freshness freshness, Clock clock) {
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/worklist/**", "/search", "/cases/**", "/dashboards/**", "/calendar", "/digest", "/advice")
                .addPathPatterns("/requests/**", "/audits", "/settings/services", "/settings/services/{serviceId}")
                .addPathPatterns("/settings/frameworks", "/settings/frameworks/{name}/{version}");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            freshness.asAt().ifPresent(asAt -> tell(page, asAt));
        }
    }

    private void tell(ModelAndView page, Instant asAt) {
        page.addObject("dataAsAt", Dates.asAt(asAt.atZone(clock.getZone())));
        page.addObject("behind", freshness.isBehind(asAt));
    }
}
