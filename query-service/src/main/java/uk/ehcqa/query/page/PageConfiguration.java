package uk.ehcqa.query.page;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The settings the pages rely on wherever they run; an application's own settings come before them. */
@Configuration
@EnableConfigurationProperties(UiProperties.class)
@PropertySource("classpath:pages.properties")
class PageConfiguration {}
