package uk.ehcqa.eventstore.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.TemporaryPostgres;

class MasterKeyTest {

    private static final String ONE = "dGhpcy1rZXktaXMtZm9yLXRlc3RzLW9ubHktMzJieXQ=";
    private static final String ANOTHER = "YW5vdGhlci1rZXktZm9yLXRlc3RzLW9ubHktMzJieXQ=";

    @TempDir
    Path folder;

    @Test
    void wraps_the_key_of_one_person_and_no_other() {
        var master = new MasterKey(MasterKeyText.decoded(ONE, null));
        var rowan = UUID.randomUUID();
        var key = AesGcm.newKey();

        var wrapped = master.wrap(key, rowan);

        assertThat(master.unwrap(wrapped, rowan)).isEqualTo(key);
        assertThatThrownBy(() -> master.unwrap(wrapped, UUID.randomUUID())).isInstanceOf(WrongMasterKey.class);
    }

    @Test
    void is_read_from_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("master.key"), ONE + "\n");

        assertThat(MasterKeyText.decoded(null, file)).isEqualTo("this-key-is-for-tests-only-32byt".getBytes(US_ASCII));
    }

    @Test
    void is_refused_when_it_is_missing_or_no_key() throws IOException {
        assertThatThrownBy(() -> MasterKeyText.decoded(null, null))
                .hasMessage("There is no master key for the personal data in events.");
        assertThatThrownBy(() -> MasterKeyText.decoded("secret", null))
                .hasMessage("The configured master key is not 32 bytes in Base64.");
        assertThatThrownBy(() -> MasterKeyText.decoded("c2hvcnQ=", null))
                .hasMessage("The configured master key is not 32 bytes in Base64.");
        var empty = Files.createFile(folder.resolve("empty.key"));
        assertThatThrownBy(() -> MasterKeyText.decoded(null, empty))
                .hasMessage("The master key in " + empty + " is not 32 bytes in Base64.");
    }

    @Test
    void must_be_the_one_that_the_keys_are_kept_under() {
        try (var program = SampleProgram.on(TemporaryPostgres.newDatabase())) {
            program.getBean(SubjectKeys.class).toSealFor(UUID.randomUUID());
            var kept = new KeyTable(program.getBean(KeyStoreDatabase.class).pool());
            var another = new MasterKey(MasterKeyText.decoded(ANOTHER, null));

            assertThatThrownBy(() -> new SubjectKeys(kept, another))
                    .hasMessage("The master key is not the one under which the keys in the key store are kept.");
        }
    }
}
