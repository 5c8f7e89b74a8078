package uk.ehcqa.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers nobody but a browser or program on this computer. A page of another site could send a browser here under a name
 * of its own that leads to this computer (DNS rebinding), so the name asked for must be a loopback name as well; and a
 * proxy makes everyone look near, so nothing forwarded is answered.
 */
class LoopbackOnly extends OncePerRequestFilter {

    private static final String REFUSAL = """
            This demonstration answers only on the computer it runs on. \
            Open it there, at http://localhost or http://127.0.0.1 with the port it printed when it started, and without a proxy.
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Loopback.isAddress(request.getRemoteAddr())
                && Loopback.isName(request.getServerName())
                && !isForwarded(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(REFUSAL);
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
    }
}
