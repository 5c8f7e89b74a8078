package uk.ehcqa.access.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What every answer tells the browser: run and fetch only what this server itself serves, and keep no copy of a page. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The description of the API is drawn by a library that writes style attributes. It shows nobody's record. */
    private static final String POLICY_OF_API_DESCRIPTION =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final String DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final RequestMatcher API_DESCRIPTION = pathPattern("/swagger-ui/**");

    private SecurityHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        // Addresses hold case references, which no other site may learn.
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .addHeaderWriter(policy(new NegatedRequestMatcher(API_DESCRIPTION), POLICY))
                .addHeaderWriter(policy(API_DESCRIPTION, POLICY_OF_API_DESCRIPTION));
    }

    private static DelegatingRequestMatcherHeaderWriter policy(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(where, new ContentSecurityPolicyHeaderWriter(policy));
    }
}
