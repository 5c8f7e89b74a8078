package uk.ehcqa.eventstore.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys of persons are kept, and under which master key.
 *
 * @param url the JDBC address of the database of the key store; the database of the events if there is none
 * @param masterKey 32 bytes in Base64
 * @param masterKeyFile a file that holds the same, instead
 */
@ConfigurationProperties("key-store")
record KeyStoreSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String masterKey,
        @Nullable Path masterKeyFile) {

    MasterKey readMasterKey() {
        return new MasterKey(MasterKeyText.decoded(masterKey, masterKeyFile));
    }

    /** Without secrets, so that they cannot end up in a log. */
    @Override
    public String toString() {
        return "KeyStoreSettings[" + url + "]";
    }
}
