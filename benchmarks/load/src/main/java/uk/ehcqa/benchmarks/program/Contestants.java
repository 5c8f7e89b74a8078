package uk.ehcqa.benchmarks.program;

import java.nio.file.Path;

/** How to start each program that is compared. They are built by {@code ./benchmark}. */
public final class Contestants {

    public static final String PRODUCT = "product";
    public static final String IN_PROCESS = "product, in process";
    public static final String AXON = "Axon as it comes";
    public static final String CRUD = "rows and audit";

    public static final Path PRODUCT_JAR = Path.of("standalone/target/ehc-plan-quality.jar");

    private Contestants() {}

    /** As {@code ./start} starts it, without its caseload. */
    public static Launch product(int port, Path home) {
        return product(PRODUCT_JAR, port, home);
    }

    public static Launch product(Path jar, int port, Path home) {
        return Launch.of("product", jar).with("--port=" + port, "--home=" + home, "--empty");
    }

    public static Launch commandService(int port, Path home) {
        return ofOurs("command-service", port).with("--ehcqa.imports.spool=" + home.resolve("imports"));
    }

    public static Launch queryService(int port) {
        return ofOurs("query-service", port);
    }

    public static Launch axon(int port) {
        return Launch.of("axon", Path.of("benchmarks/axon/target/axon.jar"))
                .withFlags("-Ddisable-axoniq-console-message=true")
                .with("--server.port=" + port);
    }

    public static Launch crud(int port) {
        return Launch.of("crud", Path.of("benchmarks/crud/target/crud.jar")).with("--server.port=" + port);
    }

    private static Launch ofOurs(String service, int port) {
        return Launch.of(service, Path.of("benchmarks/load/target/benchmarks.jar"))
                .with(service, "--server.port=" + port, "--spring.application.name=" + service);
    }
}
