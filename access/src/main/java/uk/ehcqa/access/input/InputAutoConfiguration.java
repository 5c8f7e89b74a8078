package uk.ehcqa.access.input;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks at every parameter of a form or an address before it is read. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class InputAutoConfiguration {

    @Bean
    WebMvcConfigurer soundParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, String.class, SoundText::of);
                registry.addConverter(new OneAnswer());
            }
        };
    }

    @Bean
    RecordsOnly recordsOnly() {
        return new RecordsOnly();
    }
}
