package uk.ehcqa.benchmarks.casework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import uk.ehcqa.benchmarks.load.HttpConnection;
import uk.ehcqa.benchmarks.program.Program;

/** Speaks the part of the product's API that is measured. Every child is invented, by number. */
public final class HttpCaseworker implements Caseworker {

    private static final String CASEWORKER = "Basic "
            + Base64.getEncoder().encodeToString("caseworker-4:demonstration".getBytes(StandardCharsets.UTF_8));
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([0-9-]+)\"");

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final HttpConnection connection;

    public HttpCaseworker(Program program) throws IOException {
        connection = new HttpConnection(program.port(), CASEWORKER);
    }

    @Override
    public String open(long child, LocalDate receivedOn) throws IOException {
        var answer = connection.post("/api/cases", """
                {"child":{"surname":"Sample-%d","forename":"Invented","birthDate":"2016-03-%02d","sex":"FEMALE",\
                "ethnicity":"WBRI","postcode":"ZZ99 9ZZ","upn":"Z%012d"},"receivedOn":"%s","requestedBy":"EDUCATION_SETTING"}""".formatted(child, child % 28 + 1, child, receivedOn));
        var reference = REFERENCE.matcher(answer.body());
        if (!answer.isSuccess() || !reference.find()) {
            throw new IllegalStateException("No case was opened: " + answer);
        }
        return reference.group(1);
    }

    @Override
    public void agree(String reference, LocalDate date) throws IOException {
        var answer = connection.post(
                "/api/cases/" + reference + "/steps", "{\"step\":\"ASSESSMENT_AGREED\",\"date\":\"" + date + "\"}");
        if (!answer.isSuccess()) {
            throw new IllegalStateException("No step was recorded: " + answer);
        }
    }

    @Override
    public OptionalLong correct(String reference, LocalDate date) throws IOException {
        var answer = connection.post("/api/cases/" + reference + "/corrections", """
                {"episode":1,"step":"ASSESSMENT_AGREED","date":"%s","reason":"The date of the letter was misread"}""".formatted(date));
        if (answer.status() >= 500 || answer.status() == 400) {
            throw new IllegalStateException("The correction failed: " + answer);
        }
        var version = VERSION.matcher(answer.body());
        return answer.isSuccess() && version.find()
                ? OptionalLong.of(Long.parseLong(version.group(1)))
                : OptionalLong.empty();
    }

    /** Anything else that is asked for with a POST and no body. */
    public String post(String address) throws IOException {
        var answer = connection.post(address, "");
        if (!answer.isSuccess()) {
            throw new IllegalStateException(address + " failed: " + answer);
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
