package uk.ehcqa.query.contributionmeasure;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what the measures of advice are to be read by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdviceSettings.class)
class AdviceMeasureConfiguration {}
