package uk.ehcqa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an embedded PostgreSQL owes to the data of children: no loss, no stranger, no trace outside. */
class SafekeepingTest {

    static Home home;
    static PostgresDatabase database;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        home = Home.in(folder);
        database = home.postgres().start();
    }

    @AfterAll
    static void stop() {
        home.postgres().stop();
    }

    @Test
    void acknowledges_what_is_on_the_disk_whatever_the_configuration_says() throws Exception {
        home.execute("alter system set fsync = off");
        home.execute("alter system set synchronous_commit = off");
        home.execute("alter system set full_page_writes = off");
        home.postgres().stop();

        assertThat(home.valueOf("show fsync")).isEqualTo("on");
        assertThat(home.valueOf("show synchronous_commit")).isEqualTo("on");
        assertThat(home.valueOf("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void lets_nobody_in_without_the_password() throws Exception {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.username(), "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
        assertThat(home.valueOf("select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void keeps_the_password_where_only_its_owner_can_read_it() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = home.path().resolve("password");

        assertThat(file).hasContent(database.password());
        assertThat(database.password()).matches("[0-9a-f]{48}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(database.toString()).doesNotContain(database.password());
    }

    @Test
    void listens_on_this_machine_only() throws Exception {
        assertThat(home.valueOf("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(home.valueOf("show unix_socket_directories")).isEmpty();
        var port = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
        var outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress());
        assertThat(outside)
                .allSatisfy(address ->
                        assertThatThrownBy(() -> new Socket(address, port)).isInstanceOf(ConnectException.class));
    }

    @Test
    void leaves_no_stored_value_in_the_log() throws Exception {
        home.execute("create table child (surname text primary key)");
        home.execute("insert into child values ('Testchild')");

        assertThatThrownBy(() -> home.execute("insert into child values ('Testchild')"))
                .hasMessageContaining("Testchild");

        assertThat(home.path().resolve("server.log")).content().doesNotContain("Testchild");
    }

    @Test
    void keeps_every_character_and_orders_them_alike_on_all_systems() throws Exception {
        assertThat(home.valueOf("show server_encoding")).isEqualTo("UTF8");
        assertThat(home.valueOf(
                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'postgres'"))
                .isEqualTo("b C.UTF-8");
        assertThat(home.valueOf("select upper('ŵ')")).isEqualTo("Ŵ");
        assertThat(home.valueOf("show log_timezone")).isEqualTo("UTC");
    }
}
