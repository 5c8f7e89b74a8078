package uk.ehcqa.benchmarks.suite;

import static uk.ehcqa.benchmarks.program.Contestants.AXON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.benchmarks.casework.Contender;
import uk.ehcqa.benchmarks.casework.History;
import uk.ehcqa.benchmarks.casework.HttpCaseworker;
import uk.ehcqa.benchmarks.floor.RawReading;
import uk.ehcqa.benchmarks.program.Contestants;
import uk.ehcqa.benchmarks.program.Launch;
import uk.ehcqa.benchmarks.program.Program;
import uk.ehcqa.benchmarks.replay.CountingApplication;
import uk.ehcqa.benchmarks.replay.Reader;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Sample;
import uk.ehcqa.benchmarks.result.Summary;
import uk.ehcqa.command.CommandServiceApplication;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.query.QueryServiceApplication;

/** B4: how fast events are read again into read models. */
final class Replaying implements Benchmark {

    private static final String READ_MODELS = "product, all read models";
    private static final String COUNTING = "product, one that counts";

    /** Axon's own way takes minutes for what the others do in seconds, so it is given less. */
    private static final long EVENTS_OF_A_PREPARED_CASE = 3;

    @Override
    public List<Result> run(Stage stage) throws Exception {
        var history = stage.postgres().newDatabase("history");
        var events = written(stage, history);
        var readModels = Reader.ofReadModels(
                stage.closing(Inside.start(QueryServiceApplication.class, history, stage.folder())));
        var counting =
                Reader.ofCounting(stage.closing(Inside.start(CountingApplication.class, history, stage.folder())));
        var axon = axon(stage);
        stage.say("Warming up");
        readModels.read();
        counting.read();
        var measurements = new Rounds(stage, () -> new Sample(RawReading.of(history), Map.of()))
                .with(READ_MODELS, () -> rate(events, readModels::read))
                .with(COUNTING, () -> rate(events, counting::read))
                .with(
                        AXON,
                        () -> rate(EVENTS_OF_A_PREPARED_CASE * stage.settings().cases(), () -> replayed(axon)))
                .run();
        return List.of(stage.result(
                "B4",
                "Events read again, %,d of them".formatted(events),
                "events a second",
                measurements,
                goals(measurements)));
    }

    private static long written(Stage stage, PostgresDatabase history) throws Exception {
        stage.say("Recording a history of %,d events".formatted(stage.settings().events()));
        try (var commands = Inside.start(CommandServiceApplication.class, history, stage.folder())) {
            History.write(
                    commands.getBean(CommandGateway.class), stage.settings().events());
            return commands.getBean(JdbcClient.class)
                    .sql("select count(*) from event_store.event")
                    .query(Long.class)
                    .single();
        }
    }

    private static Program axon(Stage stage) throws Exception {
        var port = Launch.freePort();
        var program = stage.start(Contestants.axon(port), port, stage.postgres().newDatabase("axon"));
        Contender.overHttp(AXON, program).prepare(stage.settings().cases());
        return program;
    }

    private static Sample rate(long events, DoubleSupplier seconds) {
        var taken = seconds.getAsDouble();
        return new Sample(events / taken, Map.of("seconds", taken));
    }

    private static double replayed(Program axon) {
        try (var caseworker = new HttpCaseworker(axon)) {
            var answer = JsonMapper.shared().readTree(caseworker.post("/replay"));
            return answer.path("seconds").asDouble();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Goal> goals(List<Measurement> measurements) {
        var readModels = Summary.of(READ_MODELS, measurements);
        return List.of(
                Goal.atLeast("into all read models, events a second", 20_000, readModels.value()),
                Goal.atLeast(
                        "into one that counts, events a second",
                        60_000,
                        Summary.of(COUNTING, measurements).value()),
                Goal.atLeast("against Axon as it comes", 10, readModels.comparedWith(Summary.of(AXON, measurements))));
    }
}
