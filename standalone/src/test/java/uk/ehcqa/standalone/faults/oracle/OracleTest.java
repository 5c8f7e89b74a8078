package uk.ehcqa.standalone.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.faults.oracle.Reply.Acknowledged;
import uk.ehcqa.standalone.faults.oracle.Reply.Refused;
import uk.ehcqa.standalone.faults.oracle.Reply.Unknown;

/** An oracle that cannot complain proves nothing. */
class OracleTest {

    static final Mark OPENED = new Mark("CaseOpened", null);
    static final Mark RECEIVED = new Mark("RequestReceived", LocalDate.of(2026, 1, 5));
    static final Mark AGREED = new Mark("AssessmentAgreed", LocalDate.of(2026, 1, 15));
    static final Mark DRAFT = new Mark("DraftPlanSent", LocalDate.of(2026, 3, 6));
    static final Attempt OPEN = new Attempt("open", null, "/api/cases", "{}", List.of(OPENED, RECEIVED));
    static final Attempt AGREE = on("2026-0001", "agree", AGREED);
    static final Attempt SEND_DRAFT = on("2026-0001", "draft", DRAFT);

    final Journal journal = new Journal();
    final List<StoredEvent> stored = new ArrayList<>();

    @BeforeEach
    void a_case_is_opened_and_assessed() {
        journal.log(OPEN, new Unknown());
        journal.log(OPEN, new Acknowledged("2026-0001", 1));
        journal.log(AGREE, new Acknowledged("2026-0001", 2));
        stored.add(new StoredEvent("2026-0001", 0, OPENED));
        stored.add(new StoredEvent("2026-0001", 1, RECEIVED));
        stored.add(new StoredEvent("2026-0001", 2, AGREED));
    }

    @Test
    void is_content_when_everything_is_stored_that_was_acknowledged_and_nothing_else() {
        assertThat(complaints()).isEmpty();
    }

    @Test
    void misses_what_was_acknowledged_and_is_lost() {
        stored.removeLast();

        assertThat(complaints())
                .containsExactly(
                        "agree on 2026-0001 was acknowledged and is lost: Place[reference=2026-0001, sequence=2]");
    }

    @Test
    void notices_what_is_stored_twice() {
        stored.add(new StoredEvent("2026-0001", 3, AGREED));

        assertThat(complaints()).singleElement().asString().endsWith("agree on 2026-0001 is stored once already");
    }

    @Test
    void notices_a_case_that_was_opened_twice() {
        stored.add(new StoredEvent("2026-0002", 0, OPENED));
        stored.add(new StoredEvent("2026-0002", 1, RECEIVED));

        assertThat(complaints())
                .hasSize(2)
                .allSatisfy(complaint ->
                        assertThat(complaint).contains("of 2026-0002").endsWith("nobody was told so"));
    }

    @Test
    void notices_what_was_refused_and_is_stored() {
        journal.log(SEND_DRAFT, new Refused("STEP_BEFORE_EARLIER_STEP", ""));
        stored.add(new StoredEvent("2026-0001", 3, DRAFT));

        assertThat(complaints()).singleElement().asString().endsWith("draft on 2026-0001 was refused");
    }

    @Test
    void lets_what_got_no_answer_be_stored_once_or_not_at_all() {
        journal.log(SEND_DRAFT, new Unknown());
        assertThat(complaints()).isEmpty();

        stored.add(new StoredEvent("2026-0001", 3, DRAFT));
        assertThat(complaints()).isEmpty();

        stored.add(new StoredEvent("2026-0001", 4, DRAFT));
        assertThat(complaints()).hasSize(1);
    }

    @Test
    void notices_another_event_in_the_place_of_what_was_acknowledged() {
        stored.set(2, new StoredEvent("2026-0001", 2, DRAFT));

        assertThat(complaints()).singleElement().asString().contains("agree on 2026-0001 was acknowledged, but");
    }

    @Test
    void notices_one_event_that_was_promised_to_two() {
        journal.log(on("2026-0001", "other", AGREED), new Acknowledged("2026-0001", 2));

        assertThat(complaints()).singleElement().asString().contains("was promised to agree on 2026-0001 and to other");
    }

    @Test
    void notices_answers_that_contradict_each_other() {
        journal.log(AGREE, new Refused("CASE_CHANGED_SINCE", ""));
        assertThat(complaints()).singleElement().asString().contains("was both acknowledged and refused");

        journal.log(AGREE, new Acknowledged("2026-0001", 1));
        assertThat(complaints()).anySatisfy(complaint -> assertThat(complaint).contains("answered differently"));
    }

    @Test
    void notices_a_gap_in_the_events_of_a_case() {
        journal.log(SEND_DRAFT, new Acknowledged("2026-0001", 4));
        stored.add(new StoredEvent("2026-0001", 4, DRAFT));

        assertThat(complaints()).containsExactly("The events of 2026-0001 are numbered [0, 1, 2, 4]");
    }

    private static Attempt on(String reference, String key, Mark mark) {
        return new Attempt(key, reference, "/api/cases/" + reference + "/steps", "{}", List.of(mark));
    }

    private List<String> complaints() {
        return Oracle.complaints(journal, stored);
    }
}
