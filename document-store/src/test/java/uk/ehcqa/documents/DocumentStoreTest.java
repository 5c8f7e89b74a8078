package uk.ehcqa.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.input.BrokenInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.keys.SubjectKeys;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

class DocumentStoreTest {

    static final ConfigurableApplicationContext PROGRAM = DocumentsProgram.on(TemporaryPostgres.newDatabase());
    static final int CHUNK = 64 * 1024;
    static final int LARGEST = 10 * 1024 * 1024;

    final DocumentStore documents = PROGRAM.getBean(DocumentStore.class);
    final JdbcClient jdbc = PROGRAM.getBean(JdbcClient.class);
    final CaseId rowan = CaseId.random();
    final CaseId hazel = CaseId.random();

    @BeforeEach
    void empty() {
        jdbc.sql("truncate document.document cascade").update();
    }

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void keeps_a_document_and_says_what_it_is() {
        var kept = keep(rowan, "C:\\mine\\advice.exe", Samples.pdf(200_000));

        assertThat(kept.name()).isEqualTo("advice.exe.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.bytes()).isEqualTo(200_000);
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        assertThat(documents.find(rowan, List.of(kept.id()))).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, LARGEST})
    void gives_back_what_was_sent(int bytes) throws IOException {
        var sent = Samples.pdf(bytes);
        var kept = keep(rowan, "advice.pdf", sent);

        try (var open = documents.open(rowan, kept.id())) {
            assertThat(open.document()).isEqualTo(kept);
            assertThat(open.content().readAllBytes()).isEqualTo(sent);
        }
    }

    @Test
    void tells_documents_in_the_order_in_which_they_are_asked_for() {
        var first = keep(rowan, "first.pdf", Samples.pdf(100));
        var second = keep(rowan, "second.docx", Samples.docx());

        assertThat(documents.find(rowan, List.of(second.id(), first.id()))).containsExactly(second, first);
        assertThat(documents.find(rowan, List.of())).isEmpty();
    }

    @Test
    void finds_a_document_only_with_the_case_it_belongs_to() {
        var kept = keep(rowan, "advice.pdf", Samples.pdf(100));
        keep(hazel, "advice.pdf", Samples.pdf(100));

        assertRefused("DOCUMENT_UNKNOWN", () -> documents.open(hazel, kept.id()));
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.open(CaseId.random(), kept.id()));
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.find(hazel, List.of(kept.id())));
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.stayForGood(hazel, List.of(kept.id())));
        documents.takeBack(hazel, kept.id());
        assertThat(documents.find(rowan, List.of(kept.id()))).containsExactly(kept);
    }

    @Test
    void finds_what_was_sent_for_one_thing_only_with_that_thing() throws IOException {
        var first = forRequest("R-2204").keep("first.pdf", new ByteArrayInputStream(Samples.pdf(100)));
        var second = forRequest("R-2204").keep("second.pdf", new ByteArrayInputStream(Samples.pdf(200)));
        var others = forRequest("R-2205").keep("others.pdf", new ByteArrayInputStream(Samples.pdf(300)));
        var nobodys = keep(rowan, "nobodys.pdf", Samples.pdf(400));

        assertThat(forRequest("R-2204").unrecorded()).containsExactly(first, second);
        assertThat(forRequest("R-2204").attached(List.of(second.id())).all()).containsExactly(second.attached());
        try (var open = forRequest("R-2204").open(first.id())) {
            assertThat(open.document()).isEqualTo(first);
        }
        for (var hidden : List.of(others.id(), nobodys.id(), DocumentId.random())) {
            assertRefused("DOCUMENT_UNKNOWN", () -> forRequest("R-2204").open(hidden));
            assertRefused("DOCUMENT_UNKNOWN", () -> forRequest("R-2204").attached(List.of(first.id(), hidden)));
            assertRefused("DOCUMENT_UNKNOWN", () -> forRequest("R-2204").takeBack(hidden));
        }
        assertRefused(
                "DOCUMENT_UNKNOWN", () -> documents.sentFor(hazel, "R-2204").open(first.id()));
        assertThat(documents.find(rowan, List.of(others.id(), nobodys.id()))).containsExactly(others, nobodys);
    }

    @Test
    void leaves_what_was_recorded_where_it_is_when_what_was_sent_is_taken_back() {
        var recorded = forRequest("R-2204").keep("recorded.pdf", new ByteArrayInputStream(Samples.pdf(100)));
        var waiting = forRequest("R-2204").keep("waiting.pdf", new ByteArrayInputStream(Samples.pdf(200)));
        documents.stayForGood(rowan, List.of(recorded.id()));

        assertThat(forRequest("R-2204").unrecorded()).containsExactly(waiting);
        forRequest("R-2204").takeBack(recorded.id());
        forRequest("R-2204").takeBack(waiting.id());

        assertThat(forRequest("R-2204").unrecorded()).isEmpty();
        assertThat(documents.find(rowan, List.of(recorded.id()))).containsExactly(recorded);
    }

    @Test
    void takes_twenty_for_one_thing_at_most() {
        for (var number = 1; number <= 20; number++) {
            forRequest("R-2204").keep(number + ".pdf", new ByteArrayInputStream(Samples.pdf(100)));
        }

        assertRefused(
                "TOO_MANY_DOCUMENTS",
                () -> forRequest("R-2204").keep("21.pdf", new ByteArrayInputStream(Samples.pdf(100))));
        forRequest("R-2205").keep("1.pdf", new ByteArrayInputStream(Samples.pdf(100)));
        assertThat(forRequest("R-2204").unrecorded()).hasSize(20);
    }

    private SentDocuments forRequest(String reference) {
        return documents.sentFor(rowan, reference);
    }

    @Test
    void refuses_what_is_empty_or_of_another_kind_before_anything_of_it_is_kept() {
        assertRefused("DOCUMENT_EMPTY", () -> keep(rowan, "advice.pdf", new byte[0]));
        assertRefused("DOCUMENT_OF_ANOTHER_KIND", () -> keep(rowan, "advice.pdf", Samples.program()));
        assertNothingIsKept();
    }

    @Test
    void keeps_nothing_of_what_turns_out_to_be_bad() {
        assertRefused("DOCUMENT_UNPACKS_TOO_LARGE", () -> keep(rowan, "advice.docx", Samples.zipBomb()));
        assertRefused(
                "DOCUMENT_WITH_MACROS",
                () -> keep(rowan, "advice.docx", Samples.docxWith("word/vbaProject.bin", Samples.program())));
        assertNothingIsKept();
    }

    @Test
    void refuses_a_document_of_25_MB_without_reading_it_to_the_end() {
        var sent = new Counted(new ByteArrayInputStream(Samples.pdf(25 * 1024 * 1024)));

        assertThatThrownBy(() -> documents.keep(rowan, "advice.pdf", sent))
                .satisfies(refused ->
                        assertThat(((Refused) refused).details().facts()).containsEntry("limit", "10 MB"));
        assertRefused("DOCUMENT_TOO_LARGE", () -> keep(rowan, "advice.pdf", Samples.pdf(LARGEST + 1)));

        assertThat(sent.bytes).isLessThan(LARGEST + 3 * CHUNK);
        assertNothingIsKept();
    }

    @Test
    void lets_go_of_each_chunk_in_memory_before_the_next() throws IOException {
        var megabytes = LARGEST / 1024 / 1024;
        var sent = new Weighing(new ByteArrayInputStream(Samples.pdf(LARGEST)), LARGEST - 1);
        var before = sent.heap();

        var kept = documents.keep(rowan, "advice.pdf", sent);

        assertThat(sent.atTheEnd - before)
                .as("bytes held of %s MB sent", megabytes)
                .isLessThan(3_000_000);
        try (var open = documents.open(rowan, kept.id())) {
            var read = new Weighing(open.content(), LARGEST - 1);
            var empty = read.heap();
            read.transferTo(OutputStream.nullOutputStream());
            assertThat(read.atTheEnd - empty)
                    .as("bytes held of %s MB read", megabytes)
                    .isLessThan(3_000_000);
        }
    }

    @Test
    void holds_no_connection_for_a_reader_who_goes_away() throws IOException {
        var kept = keep(rowan, "advice.pdf", Samples.pdf(5 * CHUNK));
        var readers = new ArrayList<OpenDocument>();
        for (var reader = 0; reader < 30; reader++) {
            var open = documents.open(rowan, kept.id());
            assertThat(open.content().read()).isEqualTo('%');
            readers.add(open);
        }

        assertThat(PROGRAM.getBean(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
                .isZero();
        assertThat(readers).hasSize(30);
    }

    @Test
    void shows_nobody_a_document_that_was_cut_short() {
        var broken = new SequenceInputStream(
                new ByteArrayInputStream(Samples.pdf(3 * CHUNK)),
                new BrokenInputStream(() -> new IOException("The sender has gone")));

        assertThatThrownBy(() -> documents.keep(rowan, "advice.pdf", broken)).isInstanceOf(UncheckedIOException.class);

        assertNothingIsKept();
    }

    @Test
    void shows_nobody_a_document_in_the_middle_of_which_the_program_was_killed_and_sweeps_it_away() {
        var half = DocumentId.random();
        var table = new DocumentTable(PROGRAM.getBean(HikariDataSource.class));
        table.begin(half, rowan, null, CHUNK, now().instant().plus(Duration.ofDays(1)));
        table.add(half, 0, new byte[] {1, 2, 3});

        assertRefused("DOCUMENT_UNKNOWN", () -> documents.open(rowan, half));
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.stayForGood(rowan, List.of(half)));

        now().moveOn(Duration.ofDays(1).plusSeconds(1));
        assertThat(documents.sweep()).isOne();
        assertNothingIsKept();
    }

    @Test
    void sweeps_away_after_a_day_what_nothing_refers_to() {
        var forgotten = keep(rowan, "forgotten.pdf", Samples.pdf(100));
        var drafted = keep(rowan, "drafted.pdf", Samples.pdf(100));
        var recorded = keep(rowan, "recorded.pdf", Samples.pdf(100));
        documents.stayUntil(rowan, List.of(drafted.id()), now().instant().plus(Duration.ofDays(30)));
        documents.stayForGood(rowan, List.of(recorded.id()));

        now().moveOn(Duration.ofDays(1));
        assertThat(documents.sweep()).isZero();
        now().moveOn(Duration.ofSeconds(1));
        assertThat(documents.sweep()).isOne();
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.open(rowan, forgotten.id()));
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.stayForGood(rowan, List.of(recorded.id(), forgotten.id())));

        now().moveOn(Duration.ofDays(29));
        assertThat(documents.sweep()).isOne();
        assertThat(documents.find(rowan, List.of(recorded.id()))).containsExactly(recorded);
    }

    @Test
    void shortens_no_stay() {
        var kept = keep(rowan, "recorded.pdf", Samples.pdf(100));
        documents.stayForGood(rowan, List.of(kept.id()));
        documents.stayUntil(rowan, List.of(kept.id()), now().instant());
        documents.takeBack(rowan, kept.id());
        var drafted = keep(rowan, "drafted.pdf", Samples.pdf(100));
        documents.stayUntil(rowan, List.of(drafted.id()), now().instant().plus(Duration.ofDays(2)));
        documents.stayUntil(rowan, List.of(drafted.id()), now().instant());

        now().moveOn(Duration.ofDays(2));

        assertThat(documents.sweep()).isZero();
        assertThat(documents.find(rowan, List.of(kept.id(), drafted.id()))).containsExactly(kept, drafted);
    }

    @Test
    void shows_others_what_was_recorded_and_nothing_that_was_only_sent() throws IOException {
        var kept = keep(rowan, "advice.pdf", Samples.pdf(100));
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.openRecorded(rowan, kept.id()));

        documents.stayForGood(rowan, List.of(kept.id()));

        try (var open = documents.openRecorded(rowan, kept.id())) {
            assertThat(open.document()).isEqualTo(kept);
        }
        assertRefused("DOCUMENT_UNKNOWN", () -> documents.openRecorded(hazel, kept.id()));
    }

    @Test
    void gives_back_to_its_sender_what_is_not_referred_to() {
        var kept = keep(rowan, "advice.pdf", Samples.pdf(3 * CHUNK));

        documents.takeBack(rowan, kept.id());

        assertNothingIsKept();
    }

    @Test
    void erases_the_documents_of_one_case() {
        var kept = keep(rowan, "advice.pdf", Samples.pdf(100));
        documents.stayForGood(rowan, List.of(kept.id()));
        var other = keep(hazel, "advice.pdf", Samples.pdf(100));

        documents.erase(rowan);

        assertRefused("DOCUMENT_UNKNOWN", () -> documents.open(rowan, kept.id()));
        assertThat(documents.find(hazel, List.of(other.id()))).containsExactly(other);
    }

    @Test
    void writes_neither_content_nor_name_in_clear() {
        keep(rowan, "Canarybird Example.pdf", sentence("Canarybird needs help with speech"));

        var everything = String.join("\n", jdbc.sql("""
                select encode(sealed, 'escape') from document.chunk
                union all select encode(particulars, 'escape') || document::text from document.document""").query(String.class).list());

        assertThat(everything).isNotEmpty().doesNotContainIgnoringCase("canarybird");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document.chunk set number = case number when 0 then 1 when 1 then 0 else number end",
                "update document.chunk set sealed = (select sealed from document.chunk where number = 1) where number = 0",
                "update document.chunk set sealed = set_byte(sealed, 100, get_byte(sealed, 100) # 1) where number = 2",
                "update document.chunk set sealed = substr(sealed, 1, 5) where number = 1",
                "delete from document.chunk where number = 3",
                "delete from document.chunk where number = 0",
                "update document.document set chunk_bytes = 32768",
            })
    void notices_that_chunks_were_put_elsewhere_changed_or_taken_away(String tampering) throws IOException {
        var kept = keep(rowan, "advice.pdf", Samples.pdf(3 * CHUNK + 10));
        jdbc.sql("alter table document.chunk drop constraint chunk_pkey").update();
        try {
            jdbc.sql(tampering).update();

            try (var open = documents.open(rowan, kept.id())) {
                assertThatThrownBy(() -> open.content().readAllBytes()).isInstanceOf(IOException.class);
            }
        } finally {
            jdbc.sql("truncate document.document cascade").update();
            jdbc.sql("alter table document.chunk add primary key (document_id, number)")
                    .update();
        }
    }

    @Test
    void notices_that_a_document_was_made_shorter_throughout() {
        var longer = keep(rowan, "longer.pdf", Samples.pdf(2 * CHUNK));
        var shorter = keep(rowan, "shorter.pdf", Samples.pdf(CHUNK));
        jdbc.sql("""
                        update document.document set particulars =
                            (select particulars from document.document where document_id = ?)
                        where document_id = ?""").params(shorter.id().value(), longer.id().value()).update();

        assertThatThrownBy(() -> documents.open(rowan, longer.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void does_not_take_the_chunk_before_the_last_for_the_last() throws Exception {
        var keys = PROGRAM.getBean(SubjectKeys.class);
        var seal = new Seal(keys.toSealFor(rowan.value()), DocumentId.random());
        var sealed = seal.sealed(new byte[] {1, 2, 3}, 0, false);

        assertThat(seal.chunk(sealed, 0, false)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> seal.chunk(sealed, 0, true)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void does_not_take_a_chunk_of_one_document_for_that_of_another() throws IOException {
        var first = keep(rowan, "first.pdf", Samples.pdf(2 * CHUNK));
        var second = keep(rowan, "second.pdf", Samples.pdf(2 * CHUNK));
        jdbc.sql("""
                        update document.chunk set sealed =
                            (select sealed from document.chunk where document_id = ? and number = 1)
                        where document_id = ? and number = 1""").params(first.id().value(), second.id().value()).update();

        try (var open = documents.open(rowan, second.id())) {
            assertThatThrownBy(() -> open.content().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    private KeptDocument keep(CaseId caseId, String name, byte[] content) {
        return documents.keep(caseId, name, new ByteArrayInputStream(content));
    }

    private void assertNothingIsKept() {
        assertThat(jdbc.sql("""
                        select (select count(*) from document.document) + (select count(*) from document.chunk)""").query(Long.class).single()).isZero();
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).hasMessage(code);
    }

    private static SettableClock now() {
        return DocumentsProgram.clockOf(PROGRAM);
    }

    private static byte[] sentence(String said) {
        var pdf = Samples.pdf(1_000);
        var bytes = said.getBytes(ISO_8859_1);
        System.arraycopy(bytes, 0, pdf, 100, bytes.length);
        return pdf;
    }

    /** Counts what is read. */
    private static class Counted extends FilterInputStream {

        long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var count = super.read(into, from, length);
            bytes += Math.max(count, 0);
            return count;
        }
    }

    /** Weighs what is held in memory when nearly all is read. */
    private static class Weighing extends Counted {

        private final long nearlyAll;
        long atTheEnd;

        Weighing(InputStream in, long nearlyAll) {
            super(in);
            this.nearlyAll = nearlyAll;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var count = super.read(into, from, length);
            if (bytes >= nearlyAll && atTheEnd == 0) {
                atTheEnd = heap();
            }
            return count;
        }

        final long heap() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
