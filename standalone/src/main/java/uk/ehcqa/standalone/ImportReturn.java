package uk.ehcqa.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.access.signin.DemonstrationPerson;
import uk.ehcqa.shared.sen2.imports.ImportReport;

/** Hands a return to the product that runs on this machine, and says how far it is until it is in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a SEN2 return into the product that runs on this machine.",
        exitCodeListHeading = "It ends with:%n",
        exitCodeList = {
            "0:no row was refused",
            "1:some rows were refused, the rest was taken",
            "2:nothing was imported",
            "3:the import was interrupted, and what was taken until then stays"
        })
final class ImportReturn implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "One XML or ZIP file, or the module CSV files.")
    private List<Path> files = List.of();

    @Option(
            names = "--port",
            defaultValue = "${env:SERVER_PORT:-8080}",
            description = "Where the product is served. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Spec
    private @Nullable CommandSpec spec;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (var file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                return refused("The file " + file + " cannot be read. Check its name and who may read it.");
            }
        }
        try {
            return followed(sent());
        } catch (ConnectException notThere) {
            return refused(
                    "EHC Plan Quality does not run on port " + port + " of this machine. Start it, then try again.");
        }
    }

    private HttpResponse<String> sent() throws IOException, InterruptedException {
        var first = files.getFirst();
        var name = first.getFileName().toString().toLowerCase(Locale.ROOT);
        if (files.size() == 1 && !name.endsWith(".csv")) {
            var type = name.endsWith(".zip") ? "application/zip" : "application/xml";
            return http.send(post(type, HttpRequest.BodyPublishers.ofFile(first)), text());
        }
        var archive = Files.createTempFile("return-", ".zip");
        try {
            zip(archive);
            return http.send(post("application/zip", HttpRequest.BodyPublishers.ofFile(archive)), text());
        } finally {
            Files.delete(archive);
        }
    }

    private HttpRequest post(String type, HttpRequest.BodyPublisher body) {
        var names = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        return to("").header("Content-Type", type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(names, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .POST(body)
                .build();
    }

    private void zip(Path archive) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
    }

    private int followed(HttpResponse<String> answer) throws InterruptedException {
        if (answer.statusCode() != 202) {
            return refused(json.readTree(answer.body()).path("detail").asString("The return was not accepted."));
        }
        var importId = json.readValue(answer.body(), ImportReport.class).importId();
        var result = new ImportWatch(out()).follow(() -> report(importId));
        if (result == ImportWatch.NOTHING_REFUSED || result == ImportWatch.SOME_REFUSED) {
            out().println("What became of each row: http://127.0.0.1:" + port + "/imports/" + importId);
        }
        return result;
    }

    private ImportReport report(UUID importId) throws IOException, InterruptedException {
        var answer = http.send(to("/" + importId).GET().build(), text());
        return json.readValue(answer.body(), ImportReport.class);
    }

    private int refused(String sentence) {
        return new ImportWatch(out()).notImported(sentence);
    }

    private HttpRequest.Builder to(String address) {
        var who = DemonstrationPerson.DATA_OFFICER.userName() + ":" + DemonstrationPerson.PASSWORD;
        var basic = Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/imports" + address))
                .header("Authorization", "Basic " + basic)
                .header("Accept", "application/json, application/problem+json");
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
