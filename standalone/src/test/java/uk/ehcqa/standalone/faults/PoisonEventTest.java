package uk.ehcqa.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.faults.Administrator.Retried;
import uk.ehcqa.standalone.faults.load.Clients;
import uk.ehcqa.standalone.faults.oracle.Journal;
import uk.ehcqa.standalone.faults.oracle.Oracle;
import uk.ehcqa.standalone.faults.oracle.ReadModels;

/** In some cases there is an event that the read models cannot take in. It is put right later, and these cases tried again. */
class PoisonEventTest {

    static final int CASES = Integer.getInteger("faults.cases", 50);
    static final int CLIENTS = 16;
    static final Duration PATIENCE = Duration.ofMinutes(3);
    static final LocalDate LATER_THAN_OTHER_REQUESTS = ProductHere.TODAY.minusDays(90);

    final ProductHere product = ProductHere.shared();
    final Administrator administrator = product.administrator();
    final Poison poison = new Poison(product.jdbc());
    final Journal journal = new Journal();
    final Seed seed = Seed.given();
    final long before = product.store().count();

    @AfterEach
    void leaveNoneBehind() {
        poison.cure();
        administrator.retryAll();
        poison.remove();
    }

    @Test
    void stops_its_own_case_alone_until_it_is_put_right() throws Exception {
        recordInPoisonedCasesAndOthers();
        awaitOnlyThePoisonedParked();
        requireAsPromised(poison.models());
        var figures = figures();

        readEverythingAgain();
        awaitOnlyThePoisonedParked();
        requireUnchanged(poison.models());

        putRightAndRetryWhileTheyAreWorkedOn();
        product.models().awaitAllEvents();
        assertThat(administrator.parked()).isEmpty();
        assertThat(administrator.health()).isEqualTo("UP");
        requireAsPromised(product.models());

        product.models().keep();
        assertThat(administrator.rebuild()).as("%s", seed).isZero();
        requireUnchanged(product.models());
        System.out.printf(">> poison: %s; %s%n", figures, journal);
    }

    private void recordInPoisonedCasesAndOthers() throws Exception {
        var chance = seed.of("poison");
        poison.pour(CASES, chance);
        var clients = new Clients(product.api(), journal);
        clients.begin(CLIENTS, "poison-" + seed.value(), chance, ProductHere.TODAY);
        while (poison.opened() < CASES) {
            clients.awaitAcknowledged(CASES);
        }
        clients.end();
    }

    /** With every event from the poison on, and none before. */
    private void awaitOnlyThePoisonedParked() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(administrator.parked()).isEqualTo(poison.waiting()));
        assertThat(poison.waiting().values()).hasSizeGreaterThan(CASES / 10).anyMatch(events -> events > 1);
        assertThat(administrator.health()).isEqualTo("DEGRADED");
    }

    private void readEverythingAgain() {
        var models = poison.models();
        models.keep();
        var projection = product.projection();
        projection.shutDown();
        models.clear();
        projection.start();
        models.awaitAllEvents();
    }

    private void putRightAndRetryWhileTheyAreWorkedOn() throws Exception {
        var parked = poison.references();
        var clients = new Clients(product.api(), journal);
        clients.beginIn(parked, CLIENTS, "late-" + seed.value(), LATER_THAN_OTHER_REQUESTS);
        clients.awaitAcknowledged(parked.size());
        assertThat(administrator.retryAll()).isEqualTo(new Retried(parked.size(), parked.size()));

        poison.cure();
        assertThat(administrator.retryAll()).isEqualTo(new Retried(parked.size(), 0));
        clients.end();
    }

    private void requireAsPromised(ReadModels models) {
        models.awaitAllEvents();
        var stored = product.store().events();
        assertThat(Oracle.complaints(journal, stored.subList((int) before, stored.size())))
                .as("%s", seed)
                .isEmpty();
        assertThat(models.complaints()).as("%s", seed).isEmpty();
    }

    private void requireUnchanged(ReadModels models) {
        assertThat(models.changed()).as("%s", seed).isEmpty();
        assertThat(models.added()).as("%s", seed).isEmpty();
    }

    private String figures() {
        var waiting = poison.waiting();
        return String.format(
                Locale.UK,
                "%,d events, %,d of them wait in %,d cases; the others shown after %s",
                product.store().count() - before,
                waiting.values().stream().mapToInt(Integer::intValue).sum(),
                waiting.size(),
                poison.delayOfOthers());
    }
}
