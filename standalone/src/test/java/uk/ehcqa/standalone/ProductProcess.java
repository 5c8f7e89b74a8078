package uk.ehcqa.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.access.signin.DemonstrationPerson;

/** The product as a process of its own, with its own database, as the first command of the README starts it. */
public final class ProductProcess implements AutoCloseable {

    private static final DemonstrationPerson CASEWORKER = DemonstrationPerson.CASEWORKER_4;
    private static final String READY = "EHC Plan Quality is ready: ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final BufferedReader said;
    private URI address = URI.create("");

    private ProductProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(UTF_8);
    }

    static ProductProcess startedIn(Path home) throws IOException {
        var product = launchedIn(home, "--plans=100");
        product.awaitReady();
        return product;
    }

    /** Does not wait until it can be used. Compiling less than usual, it is ready sooner. */
    public static ProductProcess launchedIn(Path home, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                        List.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED"),
                        program(),
                        List.of("--home=" + home, "--port=0"),
                        List.of(arguments))
                .flatMap(List::stream)
                .toList();
        var product = new ProcessBuilder(command).redirectErrorStream(true);
        product.environment().remove("KEY_STORE_MASTER_KEY"); // It makes a master key of its own, as for everybody.
        return new ProductProcess(product.start());
    }

    /** As it is built for everybody, if the folder with it is given; otherwise from the classes at hand. */
    private static List<String> program() {
        var built = System.getProperty("product");
        return built == null
                ? List.of("-cp", withoutTests(System.getProperty("java.class.path")), Program.class.getName())
                : List.of("-XX:AOTCache=" + built + "/product.aot", "-jar", built + "/ehc-plan-quality.jar");
    }

    /** Or else it would take up what is made for products in the JVM of the tests, such as their clock. */
    private static String withoutTests(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
    }

    /** Where it is served, as soon as it is. */
    public URI awaitReady() throws IOException {
        address = URI.create(until(READY).substring(READY.length()));
        return address;
    }

    /** Whoever waits for something that it does need not wait when it has ended. */
    public void requireRunning() throws IOException {
        if (!process.isAlive()) {
            until("a word that it never says");
        }
    }

    /** Reads on until it says a line that begins so. */
    String until(String beginning) throws IOException {
        var everything = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            everything.append(line).append('\n');
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("The product ended before it said \"" + beginning + "\":\n" + everything);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, CASEWORKER);
    }

    HttpResponse<String> get(String path, DemonstrationPerson person) throws IOException, InterruptedException {
        return http.send(to(path, person).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        var request = to(path, CASEWORKER)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, json, CASEWORKER);
    }

    HttpResponse<String> post(String path, String json, DemonstrationPerson person)
            throws IOException, InterruptedException {
        return post(path, "application/json", json, person);
    }

    HttpResponse<String> post(String path, String type, String json, DemonstrationPerson person)
            throws IOException, InterruptedException {
        var request = to(path, person)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private HttpRequest.Builder to(String path, DemonstrationPerson person) {
        var who = person.userName() + ":" + DemonstrationPerson.PASSWORD;
        var basic = Base64.getEncoder().encodeToString(who.getBytes(UTF_8));
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Basic " + basic);
    }
}
