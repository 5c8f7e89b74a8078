package uk.ehcqa.benchmarks.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.ResendDraftPlan;
import uk.ehcqa.shared.assessment.SendDraftPlan;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Whole assessments, recorded step by step in many cases at a time: so events that follow each other are of different cases. */
public final class History {

    private static final int CASES_AT_A_TIME = 500;
    private static final int CLIENTS = 16;

    private final GatewayCaseworker caseworker;
    private final LocalDate receivedOn = LocalDate.now(LondonTime.clock()).minusDays(200);
    private final List<Function<CaseId, CaseCommand>> steps = List.of(
            caseId -> new AgreeToAssess(caseId, receivedOn.plusDays(30), null),
            caseId -> new RequestAdvice(caseId, receivedOn.plusDays(31)),
            caseId -> new SendDraftPlan(caseId, receivedOn.plusDays(90)),
            caseId -> new CorrectStepDate(caseId, 1, Step.ASSESSMENT_AGREED, receivedOn.plusDays(29), "Misread"),
            caseId -> new ResendDraftPlan(caseId, receivedOn.plusDays(110)),
            caseId -> new SendFinalPlan(caseId, receivedOn.plusDays(130), null));

    private History(CommandGateway gateway) {
        this.caseworker = new GatewayCaseworker(gateway);
    }

    /** At least this many events. */
    public static void write(CommandGateway gateway, int events) throws Exception {
        var history = new History(gateway);
        var eventsAtATime = CASES_AT_A_TIME * (2 + history.steps.size());
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var block = 0; block * eventsAtATime < events; block++) {
                history.write(block, clients);
            }
        }
    }

    private void write(int block, ExecutorService clients) throws Exception {
        var first = block * CASES_AT_A_TIME;
        var cases = IntStream.range(first, first + CASES_AT_A_TIME)
                .<Callable<CaseId>>mapToObj(child -> () -> CaseId.of(caseworker.open(child, receivedOn)));
        var opened = all(clients, cases);
        for (var step : steps) {
            all(clients, opened.stream().map(caseId -> () -> caseworker.send(step.apply(caseId))));
        }
    }

    private static <T> List<T> all(ExecutorService clients, Stream<? extends Callable<T>> work) throws Exception {
        var done = clients.invokeAll(work.toList());
        return done.stream().map(one -> one.resultNow()).toList();
    }
}
