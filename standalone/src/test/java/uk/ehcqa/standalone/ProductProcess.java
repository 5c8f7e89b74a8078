package uk.ehcqa.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import uk.ehcqa.access.signin.DemonstrationPerson;

/** The product as a process of its own, with its own database, as the first command of the README starts it. */
final class ProductProcess implements AutoCloseable {

    private static final DemonstrationPerson CASEWORKER = DemonstrationPerson.CASEWORKER_4;
    private static final String READY = "EHC Plan Quality is ready: ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final BufferedReader said;
    private final String address;

    private ProductProcess(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader(UTF_8);
        this.address = until(READY).substring(READY.length());
    }

    static ProductProcess startedIn(Path home) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                "--home=" + home,
                "--port=0",
                "--plans=100");
        var product = new ProcessBuilder(command).redirectErrorStream(true);
        product.environment().remove("KEY_STORE_MASTER_KEY"); // It makes a master key of its own, as for everybody.
        return new ProductProcess(product.start());
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
        return http.send(to(path, CASEWORKER).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, json, CASEWORKER);
    }

    HttpResponse<String> post(String path, String json, DemonstrationPerson person)
            throws IOException, InterruptedException {
        var request = to(path, person)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** As {@code kill -9} does. */
    void kill() {
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
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + basic);
    }
}
