package uk.ehcqa.benchmarks.contract;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Lets one caseworker in, by HTTP Basic, with the name and password that the product's demonstration knows. */
@Configuration(proxyBeanMethods = false)
class RivalConfiguration {

    @Bean
    Clock clock() {
        return LondonTime.clock();
    }

    @Bean
    UserDetailsService caseworker() {
        return new InMemoryUserDetailsManager(User.withUsername("caseworker-4")
                .password("{noop}demonstration")
                .roles("CASEWORKER")
                .build());
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
