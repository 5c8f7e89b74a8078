package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.query.QueryTest;

@QueryTest
class CaseFilesTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    CaseFiles files;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void know_the_references_of_cases_by_id_and_pass_over_those_they_do_not_know() {
        recorded.are(story("2026-0413"), story("2026-0414"));
        var id = files.id("2026-0413").orElseThrow();

        assertThat(files.references(List.of(id, UUID.randomUUID().toString()))).containsExactly(entry(id, "2026-0413"));
        assertThat(files.references(List.of())).isEmpty();
        assertThat(files.id("2026-0415")).isEmpty();
    }

    /** PostgreSQL counts the readings of a whole table; it is told to avoid them where it can. */
    @Test
    void are_never_read_as_a_whole_to_find_one_case() {
        recorded.are(story("2026-0413"), story("2026-0414"));

        var readings = transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            var before = readings();
            files.references(List.of(files.id("2026-0413").orElseThrow()));
            return readings() - before;
        });

        assertThat(readings).isZero();
    }

    private long readings() {
        return jdbc.sql("select seq_scan from pg_stat_xact_user_tables where relid = 'query.case_file'::regclass")
                .query(Long.class)
                .single();
    }

    private static CaseStory story(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23");
    }
}
