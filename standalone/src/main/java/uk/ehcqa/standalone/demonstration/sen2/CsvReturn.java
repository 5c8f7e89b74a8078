package uk.ehcqa.standalone.demonstration.sen2;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the return as the five module CSVs. Columns whose codes are not published stay blank. */
public final class CsvReturn implements ReturnWriter {

    private final Map<Module, CsvWriter> files = new EnumMap<>(Module.class);

    public CsvReturn(Path directory) throws IOException {
        for (var module : Module.values()) {
            var file = CsvWriter.builder().build(directory.resolve(module.fileName()));
            file.writeRecord(module.headings());
            files.put(module, file);
        }
    }

    @Override
    public void write(Person person) {
        details(person);
        for (var number = 1; number <= person.requests().size(); number++) {
            var ids = new Ids(person.id(), person.id() * 10L + number);
            var request = person.requests().get(number - 1);
            request(ids, request);
            assessment(ids, request.assessment());
            namedPlan(ids, request.plan());
            activePlan(ids, request.activePlan());
        }
    }

    /** The keys that join the modules. */
    private record Ids(int person, long request) {}

    private void details(Person person) {
        var details = person.details();
        row(
                Module.PERSON,
                person.id(),
                details.surname(),
                details.forename(),
                details.birthDate(),
                details.sex(),
                details.ethnicity(),
                details.postcode(),
                details.upn(),
                details.uln(),
                details.upnUnknown());
    }

    private void request(Ids ids, Request request) {
        var decision = request.decision();
        row(
                Module.REQUESTS,
                ids.person(),
                ids.request(),
                request.received(),
                flag(request.inYouthAccommodation()),
                decision.on(),
                decision.outcome(),
                mediation(decision),
                tribunal(decision),
                request.exported() ? "1" : null,
                null);
    }

    private void assessment(Ids ids, @Nullable Assessment assessment) {
        if (assessment != null) {
            var decision = assessment.decision();
            row(
                    Module.ASSESSMENT,
                    ids.person(),
                    ids.request(),
                    decision.outcome(),
                    decision.on(),
                    mediation(decision),
                    tribunal(decision),
                    null,
                    null,
                    decision.outcome() == Outcome.H ? null : flag(assessment.exceptionsApply()));
        }
    }

    private void namedPlan(Ids ids, @Nullable NamedPlan plan) {
        if (plan != null) {
            var end = plan.end();
            row(
                    Module.NAMED_PLAN,
                    ids.person(),
                    ids.request(),
                    plan.startDate(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    end == null ? null : end.on(),
                    end == null ? null : end.reason());
        }
    }

    private void activePlan(Ids ids, @Nullable ActivePlan plan) {
        if (plan != null) {
            var review = plan.review();
            var reviewDecided = review == null ? null : review.decided();
            row(Module.ACTIVE_PLANS, ids.person(), ids.request(), plan.transferredFrom(), null, null, reviewDecided);
        }
    }

    private static @Nullable String mediation(Decision decision) {
        return decision.isMade() ? flag(decision.mediation()) : null;
    }

    private static @Nullable String tribunal(Decision decision) {
        return decision.isMade() ? flag(decision.tribunal()) : null;
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private void row(Module module, @Nullable Object... values) {
        var file = Objects.requireNonNull(files.get(module));
        file.writeRecord(
                Stream.of(values).map(value -> Objects.toString(value, "")).toList());
    }

    @Override
    public void close() throws IOException {
        for (var file : files.values()) {
            file.close();
        }
    }
}
