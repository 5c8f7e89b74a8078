package uk.ehcqa.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.faults.load.Api;
import uk.ehcqa.standalone.faults.oracle.Attempt;
import uk.ehcqa.standalone.faults.oracle.Journal;
import uk.ehcqa.standalone.faults.oracle.Mark;
import uk.ehcqa.standalone.faults.oracle.Oracle;
import uk.ehcqa.standalone.faults.oracle.Reply;
import uk.ehcqa.standalone.faults.oracle.Reply.Acknowledged;
import uk.ehcqa.standalone.faults.oracle.Reply.Refused;
import uk.ehcqa.standalone.faults.oracle.Reply.Unknown;

/** Many people record something about one case at the same time, each for the version of it that they have read. */
class EditedAtOnceTest {

    static final int CASES = Integer.getInteger("faults.edited", 2);
    static final int PEOPLE = 32;
    static final int EDITS_EACH = 2;
    static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);
    static final Pattern PRESENT = Pattern.compile("it is now at version (\\d+)");

    final ProductHere product = ProductHere.shared();
    final Api api = product.api();
    final Journal journal = new Journal();

    @Test
    void every_edit_is_kept_and_whoever_comes_late_is_told_the_present_version() throws Exception {
        var before = product.store().events().size();
        for (var number = 1; number <= CASES; number++) {
            edit(opened("edited-" + number), "edited-" + number);
        }

        var stored = product.store().events();
        assertThat(Oracle.complaints(journal, stored.subList(before, stored.size())))
                .isEmpty();
        assertThat(stored).hasSize(before + CASES * (2 + PEOPLE * EDITS_EACH));
        System.out.printf(">> edited at once: %s%n", journal);
    }

    private void edit(Acknowledged read, String name) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = IntStream.range(0, PEOPLE)
                    .<Callable<Void>>mapToObj(person -> () -> {
                        edit(read, name + "-" + person, EDITS_EACH);
                        return null;
                    })
                    .toList();
            for (var person : threads.invokeAll(people)) {
                person.get();
            }
        }
    }

    /** Whoever is refused reads in the refusal how the case stands now, and decides anew. */
    private void edit(Acknowledged read, String name, int left) throws InterruptedException {
        var version = read.version();
        while (left > 0) {
            switch (record(requestOn(read.reference(), version, name), "If-Match", "\"" + version + "\"")) {
                case Acknowledged kept -> {
                    assertThat(kept.version()).isEqualTo(version + 1);
                    version = kept.version();
                    left--;
                }
                case Refused late -> {
                    assertThat(late.code()).isEqualTo("CASE_CHANGED_SINCE");
                    assertThat(presentVersion(late)).isGreaterThan(version);
                    version = presentVersion(late);
                }
                case Unknown nothing -> throw new AssertionError("no answer");
            }
        }
    }

    private static long presentVersion(Refused late) {
        return PRESENT.matcher(late.sentence())
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private Acknowledged opened(String name) throws InterruptedException {
        return (Acknowledged) record(new Attempt(
                name,
                null,
                "/api/cases",
                """
                {"child": {"surname": "Testchild", "forename": "Edited", "birthDate": "2018-05-14", "sex": "NOT_KNOWN"},
                 "receivedOn": "%s", "requestedBy": "PARENT_OR_YOUNG_PERSON", "differentChildConfirmed": true}""".formatted(RECEIVED),
                List.of(new Mark("CaseOpened", null), new Mark("RequestReceived", RECEIVED))));
    }

    private static Attempt requestOn(String reference, long version, String name) {
        var day = RECEIVED.plusDays(version);
        return new Attempt(
                name + "-" + version,
                reference,
                "/api/cases/" + reference + "/requests",
                "{\"receivedOn\": \"%s\", \"requestedBy\": \"EDUCATION_SETTING\"}".formatted(day),
                List.of(new Mark("FurtherRequestLinked", day)));
    }

    private Reply record(Attempt attempt, String... headers) throws InterruptedException {
        var reply = api.send(attempt, headers);
        journal.log(attempt, reply);
        return reply;
    }
}
