package uk.ehcqa.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both services as one application. They meet in messages, as they would in two processes. */
@SpringBootApplication(scanBasePackages = {"uk.ehcqa.standalone", "uk.ehcqa.command", "uk.ehcqa.query"})
public class StandaloneApplication {}
