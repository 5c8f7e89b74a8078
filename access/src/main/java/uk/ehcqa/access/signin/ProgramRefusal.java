package uk.ehcqa.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.problem.Problem;
import uk.ehcqa.access.problem.ProblemWriter;
import uk.ehcqa.shared.identity.Identity;

/**
 * Tells a program how to be let in. It never sends the challenge that HTTP provides for this: a browser would ask for the
 * password, keep it, and from then on add it to forged requests as well, which are known by its absence.
 */
class ProgramRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN =
            "Sign in: send HTTP Basic credentials, in the demonstration for instance caseworker-4 with the password %s."
                    .formatted(DemonstrationPerson.PASSWORD);
    private static final String FORGED =
            "This may be a forged request. Send the page's token in the header X-CSRF-TOKEN, or HTTP Basic credentials.";
    private static final String NOTHING = "There is nothing at this address. Check the address and method.";
    private static final String DENIED =
            "Nothing here is for your role. Check the address and method, or sign in as someone whose role may do this.";

    private final ProblemWriter problems;

    ProgramRefusal(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        problems.write(Problem.of(HttpStatus.UNAUTHORIZED, SIGN_IN), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(
                CurrentIdentity.get()
                        .map(person -> refused(person, denied))
                        .orElseGet(() -> Problem.of(HttpStatus.UNAUTHORIZED, SIGN_IN)),
                response);
    }

    /** To whoever is not of the authority, what they may not reach looks like what does not exist. */
    private static Problem refused(Identity person, AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return Problem.of(HttpStatus.FORBIDDEN, FORGED);
        }
        return person.role().isOfTheAuthority()
                ? Problem.of(HttpStatus.FORBIDDEN, DENIED)
                : Problem.of(HttpStatus.NOT_FOUND, NOTHING);
    }

    /** No other site can make a browser send these, so no token is needed beside them. */
    static boolean carriesCredentials(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
