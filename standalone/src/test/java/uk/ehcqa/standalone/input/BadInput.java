package uk.ehcqa.standalone.input;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.ehcqa.standalone.browser.Product;

/**
 * One row of a table of bad input.
 *
 * @param person who sends it
 * @param method of the request
 * @param address with {@code {case}}, {@code {excepted}}, {@code {reviewed}}, {@code {advised}} and {@code {import}} for one that
 *     there is
 * @param sent the body; empty where the address is all
 * @param status that it must be answered with
 * @param fields that the answer must name, and no others
 */
record BadInput(String person, String method, String address, String sent, int status, List<String> fields) {

    private static final Pattern LONG = Pattern.compile("\\{x(\\d+)}");

    /** The rows of a table: person, request, what is sent, status, fields. */
    static Stream<BadInput> rows(String table) {
        return table.lines().map(BadInput::row);
    }

    private static BadInput row(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var request = cells.get(1).split(" ", 2);
        return new BadInput(
                cells.get(0),
                request[0],
                filled(request[1]),
                LONG.matcher(cells.get(2)).replaceAll(wanted -> "x".repeat(Integer.parseInt(wanted.group(1)))),
                Integer.parseInt(cells.get(3)),
                Stream.of(cells.get(4).split(", ", -1))
                        .filter(field -> !field.isEmpty())
                        .toList());
    }

    BadInput sending(String body) {
        return new BadInput(person, method, address, body, status, fields);
    }

    /** What the API is asked to record, as its address says it after the case. */
    String recorded() {
        return address.replaceFirst("^/api/(cases/[^/]+/)?", "").replaceFirst("\\?.*", "");
    }

    private static String filled(String address) {
        return LONG.matcher(address)
                .replaceAll(wanted -> "x".repeat(Integer.parseInt(wanted.group(1))))
                .replace("{case}", Product.caseWaitingFor("NO_PLAN_NOTICE"))
                .replace("{excepted}", Product.caseWithAReturnedException())
                .replace("{reviewed}", Product.caseWithACompletedReview())
                .replace("{import}", Product.latestImport())
                .transform(BadInput::withAdvice);
    }

    /** Only whoever needs advice to be asked for has it asked for. */
    private static String withAdvice(String address) {
        return address.contains("{advised}") ? address.replace("{advised}", Product.caseWithAdvice()) : address;
    }
}
