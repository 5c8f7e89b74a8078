package uk.ehcqa.access.signin;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;
import static uk.ehcqa.shared.identity.Role.ADMINISTRATOR;
import static uk.ehcqa.shared.identity.Role.CASEWORKER;
import static uk.ehcqa.shared.identity.Role.CONTRIBUTION_LEAD;
import static uk.ehcqa.shared.identity.Role.CONTRIBUTOR;
import static uk.ehcqa.shared.identity.Role.DATA_OFFICER;
import static uk.ehcqa.shared.identity.Role.MANAGER;
import static uk.ehcqa.shared.identity.Role.QA_AUDITOR;
import static uk.ehcqa.shared.identity.Role.QUALITY_LEAD;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.ehcqa.access.identity.CommandPolicy;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.identity.Role;

/**
 * Who may reach what, by address and method. The first line that fits decides; what fits none is refused to everyone.
 * Who may record is asked of {@link CommandPolicy}, which decides again, by command.
 */
final class AccessRules {

    private static final String[] CASEWORK = sendersOf(RecordRequest.class);
    private static final String[] CHILD_CORRECTING = sendersOf(CorrectChildDetails.class);
    private static final String[] ERASING = sendersOf(EraseChildDetails.class);
    private static final String[] FRAMEWORK_READING = {MANAGER.name(), QA_AUDITOR.name(), QUALITY_LEAD.name()};
    private static final String[] AUDITING = {QA_AUDITOR.name(), QUALITY_LEAD.name()};
    private static final String[] CONTRIBUTING = {CONTRIBUTOR.name(), CONTRIBUTION_LEAD.name()};
    private static final String[] SERVICE_KEEPING = {MANAGER.name(), ADMINISTRATOR.name()};
    private static final String[] SERVICE_READING = {CASEWORKER.name(), MANAGER.name(), ADMINISTRATOR.name()};
    private static final String[] CASE_READING = {CASEWORKER.name(), MANAGER.name(), DATA_OFFICER.name()};

    /** A lead counts what their own services are asked: the read side sees to that. */
    private static final String[] ADVICE_MEASURING = {MANAGER.name(), Role.CONTRIBUTION_LEAD.name()};

    private static final String[] ADVICE_READING = {CASEWORKER.name(), MANAGER.name(), CONTRIBUTION_LEAD.name()};

    private AccessRules() {}

    static void ofPages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(AccessRules::isErrorPage)
                .permitAll()
                .requestMatchers(reading("/demo", "/help", "/keyboard", "/accessibility", "/privacy"))
                .permitAll()
                .requestMatchers(reading("/assets/**", "/brand/**", "/webjars/**", "/favicon.ico"))
                .permitAll()
                .requestMatchers(reading("/", "/swagger-ui.html", "/swagger-ui/**"))
                .authenticated()
                .requestMatchers("/cases/new")
                .hasAnyRole(CASEWORK)
                .requestMatchers("/search")
                .hasAnyRole(CASE_READING)
                .requestMatchers(reading("/worklist/**", "/cases", "/cases/*", "/cases/*/dates", "/cases/*/history"))
                .hasAnyRole(CASE_READING)
                .requestMatchers(reading("/calendar/feeds/*"))
                .permitAll()
                .requestMatchers("/calendar/**")
                .hasRole(CASEWORKER.name())
                .requestMatchers(reading("/digest"))
                .hasAnyRole(CASEWORK)
                .requestMatchers(reading("/advice"))
                .hasAnyRole(ADVICE_READING)
                .requestMatchers("/advice/**")
                .hasAnyRole(CASEWORK)
                .requestMatchers("/cases/*/child")
                .hasAnyRole(CHILD_CORRECTING)
                .requestMatchers("/cases/*/erasure")
                .hasAnyRole(ERASING)
                .requestMatchers("/cases/**")
                .hasAnyRole(CASEWORK)
                .requestMatchers(reading("/dashboards/advice/**"))
                .hasAnyRole(ADVICE_MEASURING)
                .requestMatchers(reading("/requests", "/requests/sent"))
                .hasAnyRole(CONTRIBUTING)
                .requestMatchers("/requests/to-check", "/requests/*/reading/**")
                .hasRole(CONTRIBUTION_LEAD.name())
                .requestMatchers("/requests/**")
                .hasRole(CONTRIBUTOR.name())
                .requestMatchers(reading("/dashboards/**"))
                .hasRole(MANAGER.name())
                .requestMatchers("/imports/**")
                .hasRole(DATA_OFFICER.name())
                .requestMatchers("/settings/frameworks/drafts/**", "/settings/frameworks/*/*/publication")
                .hasRole(QUALITY_LEAD.name())
                .requestMatchers("/settings/frameworks/*/*/discarding")
                .hasRole(QUALITY_LEAD.name())
                .requestMatchers(reading("/settings/frameworks/**"))
                .hasAnyRole(FRAMEWORK_READING)
                .requestMatchers(pathPattern(POST, "/audits/*/moderation"))
                .hasRole(QUALITY_LEAD.name())
                .requestMatchers("/audits/**")
                .hasAnyRole(AUDITING)
                .requestMatchers("/settings/services/**")
                .hasAnyRole(SERVICE_KEEPING)
                .requestMatchers(reading("/settings/bank-holidays"))
                .hasRole(ADMINISTRATOR.name())
                .requestMatchers("/settings/event-processing/**", "/settings/mail/**")
                .hasRole(ADMINISTRATOR.name())
                .anyRequest()
                .denyAll();
    }

    static void ofPrograms(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(AccessRules::isErrorPage)
                .permitAll()
                .requestMatchers(reading("/actuator/health/**"))
                .permitAll()
                .requestMatchers(reading("/actuator", "/actuator/info", "/actuator/metrics/**"))
                .hasRole(ADMINISTRATOR.name())
                .requestMatchers(reading("/v3/api-docs/**", "/v3/api-docs.yaml"))
                .authenticated()
                .requestMatchers(pathPattern(POST, "/api/search"))
                .hasAnyRole(CASE_READING)
                .requestMatchers("/api/cases/*/documents/**")
                .hasAnyRole(CASEWORK)
                .requestMatchers(reading("/api/worklist/**", "/api/cases/**"))
                .hasAnyRole(CASE_READING)
                .requestMatchers(reading("/api/reminders"))
                .hasAnyRole(CASEWORK)
                .requestMatchers(reading("/api/contributions"))
                .hasAnyRole(ADVICE_READING)
                .requestMatchers("/api/contributions/chases/**")
                .hasAnyRole(CASEWORK)
                .requestMatchers("/api/cases/*/child")
                .hasAnyRole(CHILD_CORRECTING)
                .requestMatchers("/api/cases/*/erasure")
                .hasAnyRole(ERASING)
                .requestMatchers("/api/cases/**")
                .hasAnyRole(CASEWORK)
                .requestMatchers(reading("/api/contribution-measures/**"))
                .hasAnyRole(ADVICE_MEASURING)
                .requestMatchers(reading("/api/timeliness/**"))
                .hasRole(MANAGER.name())
                .requestMatchers(reading("/api/frameworks/**"))
                .hasAnyRole(FRAMEWORK_READING)
                .requestMatchers("/api/frameworks/**")
                .hasRole(QUALITY_LEAD.name())
                .requestMatchers(reading("/api/audits"))
                .hasAnyRole(AUDITING)
                .requestMatchers("/api/audits/*/marks/**")
                .hasAnyRole(AUDITING)
                .requestMatchers("/api/audits/**")
                .hasRole(QUALITY_LEAD.name())
                .requestMatchers(reading("/api/requests"))
                .hasAnyRole(CONTRIBUTING)
                .requestMatchers(
                        "/api/requests/to-check",
                        "/api/requests/*/reading/**",
                        "/api/requests/*/returns",
                        "/api/requests/*/acceptances")
                .hasRole(CONTRIBUTION_LEAD.name())
                .requestMatchers("/api/requests/**")
                .hasRole(CONTRIBUTOR.name())
                .requestMatchers(reading("/api/services/**"))
                .hasAnyRole(SERVICE_READING)
                .requestMatchers("/api/services/**")
                .hasAnyRole(SERVICE_KEEPING)
                .requestMatchers("/api/imports/**")
                .hasRole(DATA_OFFICER.name())
                .requestMatchers(reading("/api/bank-holidays"))
                .hasRole(ADMINISTRATOR.name())
                .requestMatchers("/api/event-processing/**", "/api/mail/**")
                .hasRole(ADMINISTRATOR.name())
                .anyRequest()
                .denyAll();
    }

    private static String[] sendersOf(Class<? extends CaseCommand> command) {
        return CommandPolicy.sendersOf(command).stream().map(Role::name).toArray(String[]::new);
    }

    /** Whoever caused an error may see that it happened. Only the server itself can set this attribute. */
    private static boolean isErrorPage(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private static RequestMatcher reading(String... addresses) {
        return new OrRequestMatcher(Stream.of(addresses)
                .<RequestMatcher>mapMulti((address, matchers) -> {
                    matchers.accept(pathPattern(GET, address));
                    matchers.accept(pathPattern(HEAD, address));
                })
                .toList());
    }
}
