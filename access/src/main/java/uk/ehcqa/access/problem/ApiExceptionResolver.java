package uk.ehcqa.access.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever goes wrong under {@code /api} with a {@link Problem}. It comes after any
 * advice a controller has of its own. As an advice it would not do: that is not asked when no controller was found, and
 * cannot tell the addresses of the API from those of the pages.
 */
class ApiExceptionResolver implements HandlerExceptionResolver {

    private final ProblemWriter problems;

    ApiExceptionResolver(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isApi(request) || isForOthers(failure) || response.isCommitted()) {
            return null;
        }
        if (failure instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        try {
            problems.write(Problems.of(failure), response);
        } catch (IOException goneAway) {
            throw new UncheckedIOException(goneAway);
        }
        return new ModelAndView();
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean isForOthers(Exception failure) {
        return failure instanceof AccessDeniedException || failure instanceof AsyncRequestNotUsableException;
    }
}
