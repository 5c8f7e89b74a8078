package uk.ehcqa.access.description;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Describes the API of whatever service this is. */
@AutoConfiguration
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
public class DescriptionAutoConfiguration {

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription(new DescriptionWords());
    }
}
