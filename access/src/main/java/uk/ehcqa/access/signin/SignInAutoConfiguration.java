package uk.ehcqa.access.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import uk.ehcqa.access.problem.ProblemWriter;

/** Lets people and programs in. */
@AutoConfiguration(before = {UserDetailsServiceAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class SignInAutoConfiguration {

    SignInAutoConfiguration(@Value("${ehcqa.sign-in}") String way) {
        if (!way.equals("demonstration")) {
            throw new InvalidConfigurationPropertyValueException(
                    "ehcqa.sign-in", way, "the only way to sign in so far is: demonstration");
        }
    }

    @Bean
    DemonstrationSignIn demonstrationSignIn() {
        return new DemonstrationSignIn();
    }

    @Bean
    LoopbackServer loopbackServer(Environment settings) {
        return new LoopbackServer(settings);
    }

    @Bean
    FilterRegistrationBean<LoopbackOnly> loopbackOnly() {
        var registration = new FilterRegistrationBean<>(new LoopbackOnly());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** What each filter of the sign-in did is told to nobody, and telling it costs every request. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    /** Programs may sign in with each request. They are never sent to a page, and get no session of their own. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ProblemWriter problems) {
        var refusal = new ProgramRefusal(problems);
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**")
                .authorizeHttpRequests(AccessRules::ofPrograms)
                .headers(SecurityHeaders::write)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .csrf(csrf -> csrf.ignoringRequestMatchers(ProgramRefusal::carriesCredentials))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    /** People choose at {@code /demo} as whom to look, in a session that begins there and ends when they change. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, ObjectProvider<WebInvocationPrivilegeEvaluator> rules) {
        var refusal = new PageRefusal();
        var askedFor = new HttpSessionRequestCache();
        askedFor.setRequestMatcher(PageRefusal::isPage);
        return http.authorizeHttpRequests(AccessRules::ofPages)
                .headers(SecurityHeaders::write)
                .formLogin(form -> form.loginPage("/demo")
                        .usernameParameter("person")
                        .failureUrl("/demo?unknown")
                        .successHandler(new PageAskedFor(askedFor, rules)))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/demo"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .requestCache(cache -> cache.requestCache(askedFor))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .build();
    }
}
