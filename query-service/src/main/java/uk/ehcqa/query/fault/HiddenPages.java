package uk.ehcqa.query.fault;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a request for what a person may not see as if it were not there: whether a child is known here is itself a secret.
 * Spring Security applies the bean to every filter chain, whoever writes it.
 */
@Configuration
class HiddenPages {

    @Bean
    Customizer<ExceptionHandlingConfigurer<HttpSecurity>> hideWhatIsForbidden() {
        return handling -> handling.accessDeniedHandler((request, response, denied) -> {
            // A form sent after its session ended is denied too, but its sender needs to know what to do.
            boolean isOutdatedForm = denied instanceof CsrfException;
            response.sendError(isOutdatedForm ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        });
    }
}
