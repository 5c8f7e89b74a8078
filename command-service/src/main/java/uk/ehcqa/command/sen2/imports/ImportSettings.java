package uk.ehcqa.command.sen2.imports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How returns are imported.
 *
 * @param largest what a return may weigh, unpacked
 * @param senders how many people are taken at once
 * @param spool under which folder files lie while they are imported; one of this user's own by default
 */
@ConfigurationProperties("ehcqa.imports")
record ImportSettings(
        @DefaultValue("1GB") DataSize largest,
        @DefaultValue("8") int senders,
        @Nullable Path spool) {}
