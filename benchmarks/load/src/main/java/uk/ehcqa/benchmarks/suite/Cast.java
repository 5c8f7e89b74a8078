package uk.ehcqa.benchmarks.suite;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import uk.ehcqa.benchmarks.casework.Contender;
import uk.ehcqa.benchmarks.floor.Floor;
import uk.ehcqa.benchmarks.floor.StoredRow;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.program.Contestants;
import uk.ehcqa.benchmarks.program.Launch;
import uk.ehcqa.command.CommandServiceApplication;
import uk.ehcqa.postgres.PostgresDatabase;

/** All who compete in recording, each with a database of its own on the same server, and with cases to work on. */
final class Cast {

    private final List<Contender> contenders;
    private final PostgresDatabase inProcess;

    private Cast(List<Contender> contenders, PostgresDatabase inProcess) {
        this.contenders = contenders;
        this.inProcess = inProcess;
    }

    static Cast on(Stage stage) throws Exception {
        var inProcess = stage.postgres().newDatabase("in_process");
        var cast = new Cast(List.of(product(stage), axon(stage), crud(stage), inProcess(stage, inProcess)), inProcess);
        stage.prepare(cast.contenders);
        return cast;
    }

    List<Contender> contenders() {
        return contenders;
    }

    /** The same rows, written by nothing but JDBC. */
    Work.Source floor(String... types) throws SQLException {
        return Floor.in(inProcess, StoredRow.of(inProcess, types));
    }

    private static Contender product(Stage stage) throws Exception {
        var port = Launch.freePort();
        var launch = Contestants.product(port, stage.folder().resolve("product"));
        return Contender.overHttp(
                Contestants.PRODUCT, stage.start(launch, port, stage.postgres().newDatabase("product")));
    }

    private static Contender axon(Stage stage) throws Exception {
        var port = Launch.freePort();
        return Contender.overHttp(
                Contestants.AXON,
                stage.start(Contestants.axon(port), port, stage.postgres().newDatabase("axon")));
    }

    private static Contender crud(Stage stage) throws Exception {
        var port = Launch.freePort();
        return Contender.overHttp(
                Contestants.CRUD,
                stage.start(Contestants.crud(port), port, stage.postgres().newDatabase("crud")));
    }

    private static Contender inProcess(Stage stage, PostgresDatabase database) {
        var context = stage.closing(Inside.start(CommandServiceApplication.class, database, stage.folder()));
        return Contender.inProcess(Contestants.IN_PROCESS, context.getBean(CommandGateway.class));
    }
}
