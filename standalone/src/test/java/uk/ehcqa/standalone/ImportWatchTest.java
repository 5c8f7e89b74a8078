package uk.ehcqa.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.sen2.imports.RowOutcome.ALREADY_KNOWN;
import static uk.ehcqa.shared.sen2.imports.RowOutcome.LEFT_ALONE;
import static uk.ehcqa.shared.sen2.imports.RowOutcome.REFUSED;
import static uk.ehcqa.shared.sen2.imports.RowOutcome.TAKEN;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.IgnoredName;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;

class ImportWatchTest {

    static final UUID IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final List<OutcomeCount> NONE_REFUSED = List.of(
            new OutcomeCount(ReturnModule.PERSON, TAKEN, 1_200),
            new OutcomeCount(ReturnModule.PERSON, ALREADY_KNOWN, 30),
            new OutcomeCount(ReturnModule.ACTIVE_PLAN, LEFT_ALONE, 4));

    final StringWriter said = new StringWriter();

    @Test
    void prints_what_became_of_the_rows() throws Exception {
        var report = report(ImportState.FINISHED, null, null, NONE_REFUSED);

        assertThat(followed(report)).isEqualTo(0);

        assertThat(said.toString().lines())
                .contains(
                        "module            taken  already known  left alone    refused",
                        "person            1,200             30           0          0",
                        "active plan           0              0           4          0",
                        "Left out, since it is not kept here: Person/Nickname, 3 times");
    }

    @Test
    void tells_by_its_exit_code_that_rows_were_refused() throws Exception {
        var refused = List.of(new OutcomeCount(ReturnModule.REQUEST, REFUSED, 1));

        assertThat(followed(report(ImportState.FINISHED, null, null, refused))).isEqualTo(1);
    }

    @Test
    void tells_by_its_exit_code_that_nothing_was_imported() throws Exception {
        assertThat(followed(report(ImportState.REFUSED, "The file is not well-formed XML.", null, List.of())))
                .isEqualTo(2);
        assertThat(said.toString()).startsWith("The file is not well-formed XML.");
    }

    @Test
    void says_first_what_is_to_be_known_of_the_whole_return() throws Exception {
        followed(report(ImportState.FINISHED, null, "This return describes a day to come.", NONE_REFUSED));

        assertThat(said.toString()).startsWith("This return describes a day to come.");
    }

    @Test
    void says_that_the_import_was_interrupted() throws Exception {
        assertThat(followed(report(ImportState.INTERRUPTED, null, null, List.of())))
                .isEqualTo(3);
        assertThat(new ImportWatch(new PrintWriter(said)).follow(() -> {
                    throw new IOException("stopped");
                }))
                .isEqualTo(3);
        assertThat(said.toString()).contains("import the same return again: nothing is taken twice.");
    }

    private int followed(ImportReport report) throws InterruptedException {
        return new ImportWatch(new PrintWriter(said)).follow(() -> report);
    }

    private static ImportReport report(
            ImportState state, @Nullable String sentence, @Nullable String notice, List<OutcomeCount> counts) {
        return new ImportReport(
                IMPORT,
                "return.xml",
                9,
                "Data officer",
                Instant.parse("2026-11-23T09:00:00Z"),
                null,
                state,
                null,
                null,
                sentence,
                notice,
                1_230,
                1_230,
                300,
                counts,
                List.of(new IgnoredName("Person/Nickname", 3)));
    }
}
