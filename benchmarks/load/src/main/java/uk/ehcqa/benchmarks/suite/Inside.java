package uk.ehcqa.benchmarks.suite;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.ehcqa.benchmarks.program.InventedKey;
import uk.ehcqa.postgres.PostgresDatabase;

/** Starts a part of the product in the process that measures. */
final class Inside {

    private Inside() {}

    static ConfigurableApplicationContext start(Class<?> application, PostgresDatabase database, Path folder) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run(arguments(Map.of(
                        "spring.application.name",
                        application.getSimpleName(),
                        "spring.datasource.url",
                        database.jdbcUrl(),
                        "spring.datasource.username",
                        database.username(),
                        "spring.datasource.password",
                        database.password(),
                        "key-store.master-key",
                        InventedKey.TEXT,
                        "server.port",
                        "0",
                        "ehcqa.imports.spool",
                        folder.resolve("imports").toString(),
                        "logging.level.root",
                        "error")));
    }

    private static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
