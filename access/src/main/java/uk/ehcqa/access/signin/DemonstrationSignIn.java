package uk.ehcqa.access.signin;

import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Knows the people of the demonstration. Whoever signs in is an {@link uk.ehcqa.shared.identity.Identity} from then on. */
class DemonstrationSignIn implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication offered) {
        return DemonstrationPerson.called(offered.getName())
                .filter(person -> DemonstrationPerson.PASSWORD.equals(offered.getCredentials()))
                .map(DemonstrationSignIn::signedIn)
                .orElseThrow(() -> new BadCredentialsException("not a person of the demonstration"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication signedIn(DemonstrationPerson person) {
        var identity = person.identity();
        return authenticated(
                identity,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + identity.role().name()));
    }
}
