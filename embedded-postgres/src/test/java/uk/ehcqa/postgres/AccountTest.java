package uk.ehcqa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "root", disabledReason = "Everybody but root runs PostgreSQL under the own account.")
class AccountTest {

    static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    @Test
    void of_nobody_serves_a_folder_that_only_root_may_enter(@TempDir Path folder) throws Exception {
        assumeTrue(Account.NOBODY.works());
        var cluster = new Cluster(folder, new Binaries(Home.programs()), Account.NOBODY);

        cluster.create("--no-sync");

        assertThat(startAndStop(cluster)).isEqualTo(65534);
    }

    @Test
    void takes_over_what_another_account_made(@TempDir Path folder) throws Exception {
        assumeTrue(Account.NAMESPACE.works() && Account.NOBODY.works());
        var ofRoot = new Cluster(folder, new Binaries(Home.programs()), Account.NAMESPACE);
        var ofNobody = new Cluster(folder, ofRoot.binaries(), Account.NOBODY);

        ofRoot.create("--no-sync");

        assertThat(startAndStop(ofRoot)).isEqualTo(0);
        assertThat(startAndStop(ofNobody)).isEqualTo(65534);
        assertThat(startAndStop(ofRoot)).isEqualTo(0);
    }

    /** Who owns the file that the running server wrote. */
    private static Object startAndStop(Cluster cluster) throws Exception {
        cluster.start(cluster.port().choose(), List.of());
        try {
            return Files.getAttribute(cluster.data().resolve("postmaster.pid"), "unix:uid");
        } finally {
            cluster.stop("fast", 60);
        }
    }
}
