package uk.ehcqa.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the product keeps what is its own, and what it shows at first.
 *
 * @param home the folder in which everything lies that is kept
 */
@ConfigurationProperties("ehcqa")
record DemonstrationSettings(
        @DefaultValue(".") Path home, @DefaultValue Demonstration demonstration) {

    /**
     * The invented caseload.
     *
     * @param plans how many plans are in force; 0 for no caseload
     */
    record Demonstration(@DefaultValue("0") int plans) {}
}
