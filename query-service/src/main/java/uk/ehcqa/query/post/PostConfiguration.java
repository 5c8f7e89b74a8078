package uk.ehcqa.query.post;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.schema.DatabaseSchema;

/** The schema in which mail to those who are asked for advice is kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
class PostConfiguration {

    @Bean
    DatabaseSchema postSchema() {
        return new DatabaseSchema("post");
    }
}
