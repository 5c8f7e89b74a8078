package uk.ehcqa.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import uk.ehcqa.access.identity.CurrentIdentity;

/**
 * Sends whoever has not signed in to do so. To the rest, a page they may not see looks like one that does not exist: even
 * that a case exists is not for everyone to know. Only a form of an earlier session is called forbidden, for its sender has
 * something to do about it.
 */
class PageRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/demo";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        sendToSignIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (CurrentIdentity.get().isEmpty()) {
            sendToSignIn(request, response);
        } else if (denied instanceof CsrfException) {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether a person asked for a whole page, to which they can be led once they have signed in. */
    static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && !isFragment(request)
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFragment(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", SIGN_IN);
        } else {
            response.sendRedirect(SIGN_IN);
        }
    }
}
