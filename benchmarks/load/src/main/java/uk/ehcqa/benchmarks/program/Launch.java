package uk.ehcqa.benchmarks.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ehcqa.postgres.PostgresDatabase;

/**
 * How to start a program.
 *
 * @param java what stands between {@code java} and the program's arguments
 */
public record Launch(String name, List<String> java, List<String> arguments, Map<String, String> environment) {

    /** With which the product is started by {@code ./start}, and every contender here. */
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-Xmx768m", "--enable-native-access=ALL-UNNAMED");

    public static Launch of(String name, Path jar) {
        return new Launch(name, List.of("-jar", jar.toString()), List.of(), Map.of());
    }

    public Launch with(String... arguments) {
        return new Launch(name, java, joined(this.arguments, List.of(arguments)), environment);
    }

    public Launch withFlags(String... flags) {
        return new Launch(name, joined(List.of(flags), java), arguments, environment);
    }

    public Launch on(PostgresDatabase database) {
        var more = new HashMap<>(environment);
        more.put("SPRING_DATASOURCE_URL", database.jdbcUrl());
        more.put("SPRING_DATASOURCE_USERNAME", database.username());
        more.put("SPRING_DATASOURCE_PASSWORD", database.password());
        more.put("KEY_STORE_MASTER_KEY", InventedKey.TEXT);
        return new Launch(name, java, arguments, more);
    }

    /** Starts it and waits until it is ready. */
    public Program start(int port, Path log) throws IOException {
        var program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(joined(joined(List.of(program), FLAGS), joined(java, arguments)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return Program.started(builder, port);
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> joined(List<String> first, List<String> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
