package uk.ehcqa.access;

import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** People who have signed in. */
public final class People {

    private People() {}

    public static RequestPostProcessor someone(Role role) {
        return authentication(authenticated(
                new Identity("Example person", role, null),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + role.name())));
    }
}
