package uk.ehcqa.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Both services as one application. They meet in messages, as they would in two processes. */
@SpringBootApplication(scanBasePackages = {"uk.ehcqa.standalone", "uk.ehcqa.command", "uk.ehcqa.query"})
@ConfigurationPropertiesScan("uk.ehcqa.standalone")
public class StandaloneApplication {}
