package uk.ehcqa.query.contribution.request;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import uk.ehcqa.shared.contribution.Provision;

/**
 * What is entered of one provision.
 *
 * @param need the number of the need that it is for; empty where it is for no single one
 */
record ProvisionRow(
        @Pattern(regexp = "\\d{0,2}", message = "Choose the need from the list")
        String need,

        @Size(max = 2000, message = "What is needed must be 2,000 characters or fewer")
        String what,

        @Size(max = 200, message = "Who gives it must be 200 characters or fewer")
        String who,

        @Size(max = 200, message = "How often must be 200 characters or fewer")
        String howOften,

        @Size(max = 200, message = "How long each time must be 200 characters or fewer")
        String howLong,

        @Size(max = 200, message = "When it is reviewed must be 200 characters or fewer")
        String review) {

    /** So many there can be. */
    static final int MOST = 50;

    static final ProvisionRow EMPTY = new ProvisionRow("", "", "", "", "", "");

    /** Spring gives null for what was not sent. */
    ProvisionRow {
        need = Objects.requireNonNullElse(need, "").strip();
        what = Objects.requireNonNullElse(what, "").strip();
        who = Objects.requireNonNullElse(who, "").strip();
        howOften = Objects.requireNonNullElse(howOften, "").strip();
        howLong = Objects.requireNonNullElse(howLong, "").strip();
        review = Objects.requireNonNullElse(review, "").strip();
    }

    static ProvisionRow of(Provision held) {
        var need = held.need() == 0 ? "" : String.valueOf(held.need());
        return new ProvisionRow(need, held.what(), held.who(), held.howOften(), held.howLong(), held.review());
    }

    /** As it was typed, sound or not. */
    static List<ProvisionRow> typed(MultiValueMap<String, String> answers) {
        return IntStream.iterate(0, index -> index + 1)
                .takeWhile(index -> answers.keySet().stream().anyMatch(name -> name.startsWith(at(index))))
                .limit(MOST)
                .mapToObj(index -> new ProvisionRow(
                        typed(answers, index, "need"),
                        typed(answers, index, "what"),
                        typed(answers, index, "who"),
                        typed(answers, index, "howOften"),
                        typed(answers, index, "howLong"),
                        typed(answers, index, "review")))
                .toList();
    }

    private static String typed(MultiValueMap<String, String> answers, int index, String field) {
        return Objects.requireNonNullElse(answers.getFirst(at(index) + field), "");
    }

    private static String at(int index) {
        return "provision[" + index + "].";
    }

    Provision provision() {
        return new Provision(need.isEmpty() ? 0 : Integer.parseInt(need), what, who, howOften, howLong, review);
    }

    boolean saysNothing() {
        return Stream.of(what, who, howOften, howLong, review).allMatch(String::isEmpty);
    }
}
