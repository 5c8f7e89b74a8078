package uk.ehcqa.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import picocli.CommandLine;
import uk.ehcqa.access.signin.DemonstrationService;
import uk.ehcqa.command.sen2.imports.Sen2Imports;
import uk.ehcqa.command.sen2.imports.UploadedReturn;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.standalone.StandaloneApplication;
import uk.ehcqa.standalone.demonstration.GenerateReturn;

/** The whole product with an invented caseload and a database of its own, on Monday 23 November 2026 at 09:41. */
public final class RunningProduct {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock MONDAY =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 41).atZone(LONDON).toInstant(), LONDON);

    private final Path returnFile;
    private final ConfigurableApplicationContext context;

    private RunningProduct(Path returnFile, ConfigurableApplicationContext context) {
        this.returnFile = returnFile;
        this.context = context;
    }

    /** Runs until the tests end. */
    public static RunningProduct start() {
        var product = new RunningProduct(folder().resolve("return.xml"), context());
        new CommandLine(new GenerateReturn(MONDAY))
                .execute("--plans", "600", "--output", product.returnFile.toString());
        product.importReturn();
        return product;
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The return that was imported. */
    public Path returnFile() {
        return returnFile;
    }

    /** How many events there are. */
    public long events() {
        return count("event_store.event");
    }

    /** The reference of a case with an open assessment that waits for this limit next. */
    String caseWaitingFor(String limit) {
        return jdbc().sql("select reference from query.needs_assessment where next_limit = ? order by next_due_on desc"
                        + " limit 1")
                .param(limit)
                .query(String.class)
                .single();
    }

    /** The reference of a case with an open assessment whose first exception is recorded for it. */
    String caseWithAnException() throws IOException, InterruptedException {
        var reference = caseWaitingFor("NO_PLAN_NOTICE");
        var signIn = Base64.getEncoder().encodeToString("caseworker-4:demonstration".getBytes(StandardCharsets.UTF_8));
        var exception = HttpRequest.newBuilder(URI.create(address() + "/api/cases/" + reference + "/exceptions"))
                .header("Authorization", "Basic " + signIn)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"episode": 1, "ground": "EXCEPTIONAL_PERSONAL_CIRCUMSTANCES", "bearsOn": ["FINAL_PLAN"],
                     "firstDay": "2026-11-02", "lastDay": "2026-11-16", "evidence": "An invented letter"}\
                    """))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(exception, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
        awaitReadModels();
        return reference;
    }

    /** The reference of a case in which the family and somebody else were asked for advice; they are asked where nobody was yet. */
    String caseWithAdvice() throws IOException, InterruptedException {
        var asked = jdbc().sql("select case_reference from query.contribution where source = 'FAMILY' limit 1")
                .query(String.class)
                .optional();
        return asked.isPresent() ? asked.get() : askFamily();
    }

    /** They are asked in a case of its own: no other test answers it. */
    String requestToTherapists() throws IOException, InterruptedException {
        var reference = one("select reference from query.needs_assessment where next_limit = 'NO_PLAN_NOTICE'"
                + " and not exists (select from query.contribution asked where asked.case_reference = needs_assessment.reference)"
                + " order by next_due_on desc, reference desc limit 1");
        var service = DemonstrationService.SPEECH_AND_LANGUAGE_THERAPY.id();
        ask(
                reference,
                "{\"source\": \"MEDICAL\", \"service\": \"%s\"}, {\"source\": \"PREPARATION_FOR_ADULTHOOD\"}"
                        .formatted(service));
        return jdbc().sql("select reference from query.contribution where case_reference = ? and service_id = ?"
                        + " order by sent_on desc limit 1")
                .params(reference, service.value())
                .query(String.class)
                .single();
    }

    String caseOf(String request) {
        return jdbc().sql("select case_reference from query.contribution where reference = ?")
                .param(request)
                .query(String.class)
                .single();
    }

    private String askFamily() throws IOException, InterruptedException {
        var reference = one("select reference from query.needs_assessment where next_limit = 'NO_PLAN_NOTICE'"
                + " order by next_due_on, reference limit 1");
        ask(reference, "{\"source\": \"FAMILY\"}, {\"source\": \"PREPARATION_FOR_ADULTHOOD\"}");
        return reference;
    }

    private void ask(String reference, String requests) throws IOException, InterruptedException {
        var signIn = Base64.getEncoder().encodeToString("caseworker-4:demonstration".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create(address() + "/api/cases/" + reference + "/contributions/requests"))
                .header("Authorization", "Basic " + signIn)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": 1}, "sentOn": "2026-11-23",
                     "requests": [%s]}\
                    """.formatted(requests)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
        awaitReadModels();
    }

    long versionOf(String reference) {
        return jdbc().sql("select coalesce((select version from query.case_file where reference = ?), 0)")
                .param(reference)
                .query(Long.class)
                .single();
    }

    String caseWithAReturnedException() {
        return one("""
            select reference from query.needs_assessment where episode = 1 and excepted_from_final and ended_on is not null
            order by reference limit 1\
            """);
    }

    String caseWithACompletedReview() {
        return one("""
            select reference from query.case_file
            where jsonb_array_length(state -> 'plans') = 1 and state #>> '{plans, 0, ceasedOn}' is null
                and state #>> '{plans, 0, transferredFrom}' is null
                and jsonb_array_length(state #> '{plans, 0, reviews, all}') = 1
                and state #>> '{plans, 0, reviews, all, 0, steps, MEETING_HELD}' is not null
                and state #>> '{plans, 0, reviews, all, 0, steps, DECISION_NOTIFIED}' < '2026-10-01'
            order by reference limit 1\
            """);
    }

    /** The id of a case that is parked from now on: its last event counts as one that was not taken in. */
    String parkedCase() {
        var caseId = one(
                "select case_id::text from query.needs_assessment where ended_on is not null order by case_id limit 1");
        jdbc().sql("""
                insert into event_store.dead_letter (projection, aggregate_id, sequence, event_id, failure, failed_at)
                select 'cases', aggregate_id, sequence, event_id, 'java.lang.IllegalStateException',
                    'uk.ehcqa.query.casework.CaseTables:64'
                from event_store.event where aggregate_id = ? order by sequence desc limit 1
                on conflict do nothing""").param(caseId).update();
        return caseId;
    }

    RequestMappingHandlerMapping endpoints() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    String latestImport() {
        return one("select import_id::text from command.sen2_import order by started_at desc limit 1");
    }

    void importReturn() {
        try {
            var imports = context.getBean(Sen2Imports.class);
            var importId = imports.start(
                    UploadedReturn.of(List.of(returnFile)), new Identity("Data officer", Role.DATA_OFFICER, null));
            imports.awaitEnd(importId, Duration.ofMinutes(5));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        awaitReadModels();
    }

    private void awaitReadModels() {
        while (count("query.case_history") < count("event_store.event where aggregate_type = 'EhcCase'")) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** The clock of whatever product is started in the JVM of the tests. */
    @Configuration(proxyBeanMethods = false)
    public static class StandingClock {

        @Bean
        Clock clock() {
            return MONDAY;
        }
    }

    private static ConfigurableApplicationContext context() {
        var database = TemporaryPostgres.newDatabase();
        return new SpringApplicationBuilder(StandingClock.class, StandaloneApplication.class)
                .properties(
                        "server.port=0",
                        "ui.org-name=Exampleshire County Council",
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .run("--ehcqa.imports.largest=30MB");
    }

    /** As if something that was recorded referred to it. */
    void refersTo(String document) {
        jdbc().sql("update document.document set stays_until = null where document_id = ?::uuid")
                .param(document)
                .update();
    }

    private String one(String question) {
        return jdbc().sql(question).query(String.class).single();
    }

    private long count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ehc-plan-quality-test");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
