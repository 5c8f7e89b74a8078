package uk.ehcqa.documents;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which documents are kept, and where. What cannot be meant stops the start.
 *
 * @param largest what a document may weigh
 * @param unreferredStay how long one stays to which nothing that was recorded refers
 * @param sweepEvery how long after the last sweeping the next begins
 * @param heartbeat how often the program that sweeps says that it still lives; after four times as long another takes over
 * @param url the JDBC address of the database of the documents; the database of the events if there is none
 * @param scanner the address of a ClamAV daemon, {@code host:port}, that looks at each document; nothing does if there is none
 */
@ConfigurationProperties("ehcqa.documents")
record DocumentSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("1d") Duration unreferredStay,
        @DefaultValue("1h") Duration sweepEvery,
        @DefaultValue("1m") Duration heartbeat,
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String scanner) {

    /** A form takes somewhat more, so that it can say what is too large. */
    private static final DataSize MOST = DataSize.ofMegabytes(50);

    DocumentSettings {
        if (largest.toBytes() <= 0 || largest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("ehcqa.documents.largest is a size of up to 50MB, such as 10MB");
        }
        if (!unreferredStay.isPositive() || !sweepEvery.isPositive() || !heartbeat.isPositive()) {
            throw new IllegalArgumentException("The times of ehcqa.documents are longer than nothing, such as 1d");
        }
    }

    /** Without secrets, so that they cannot end up in a log. */
    @Override
    public String toString() {
        return "DocumentSettings[" + largest + ", " + url + ", " + scanner + "]";
    }
}
