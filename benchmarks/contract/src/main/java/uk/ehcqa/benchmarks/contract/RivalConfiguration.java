package uk.ehcqa.benchmarks.contract;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Lets one caseworker in, by HTTP Basic, with the name and password that the product's demonstration knows. */
@Configuration(proxyBeanMethods = false)
class RivalConfiguration {

    @Bean
    Clock clock() {
        return LondonTime.clock();
    }

    /** Nothing but a service, or Spring Security would store the password anew, hashed, and spend each request on the hash. */
    @Bean
    UserDetailsService caseworker() {
        return name -> User.withUsername(name)
                .password("{noop}demonstration")
                .roles("CASEWORKER")
                .disabled(!"caseworker-4".equals(name))
                .build();
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole("CASEWORKER"))
                .httpBasic(basic -> {})
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
