package uk.ehcqa.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads on to the page that was asked for before signing in, if the person may see it, and otherwise to their first page. */
class PageAskedFor extends SimpleUrlAuthenticationSuccessHandler {

    private final RequestCache askedFor;
    private final ObjectProvider<WebInvocationPrivilegeEvaluator> rules;

    PageAskedFor(RequestCache askedFor, ObjectProvider<WebInvocationPrivilegeEvaluator> rules) {
        this.askedFor = askedFor;
        this.rules = rules;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        var page = askedFor.getRequest(request, response);
        askedFor.removeRequest(request, response);
        return page instanceof DefaultSavedRequest saved
                        && rules.getObject().isAllowed("", path(saved), saved.getMethod(), person)
                ? address(saved)
                : getDefaultTargetUrl();
    }

    private static String path(DefaultSavedRequest page) {
        return Objects.requireNonNull(page.getRequestURI());
    }

    private static String address(DefaultSavedRequest page) {
        return page.getQueryString() == null ? path(page) : path(page) + "?" + page.getQueryString();
    }
}
