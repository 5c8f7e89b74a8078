package uk.ehcqa.benchmarks.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Ways to prepare the product's jar so that it starts sooner. */
public record Packaging(Path jar, Path folder) {

    /** Its libraries side by side instead of in one archive. */
    public Path extracted() throws IOException, InterruptedException {
        var into = folder.resolve("extracted");
        run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", into.toString()));
        return into.resolve(jar.getFileName());
    }

    /** Its classes as they are once loaded and linked, taken from one start that ends as soon as it is up. */
    public Path cached(Path extracted, Path home, int port) throws IOException, InterruptedException {
        var cache = folder.resolve("product.aot");
        run(List.of(
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:AOTCacheOutput=" + cache,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                extracted.toString(),
                "--port=" + port,
                "--home=" + home,
                "--empty"));
        return cache;
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = folder.resolve("packaging.log");
        var process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), arguments.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The jar could not be prepared: see " + said);
        }
    }
}
