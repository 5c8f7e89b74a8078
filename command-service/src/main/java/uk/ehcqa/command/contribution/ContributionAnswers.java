package uk.ehcqa.command.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_DATED_IN_FUTURE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_EMPTY;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_WITHOUT_AUTHOR;
import static uk.ehcqa.shared.contribution.ContributionRefusal.PROVISION_FOR_UNKNOWN_NEED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionDeclined;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.NilReturnGiven;
import uk.ehcqa.shared.refusal.Refused;

/** What whoever was asked says to it. */
public final class ContributionAnswers {

    private final OpenFile desk;

    public ContributionAnswers(OpenFile desk) {
        this.desk = desk;
    }

    /** Vague or missing words are pointed out and keep nobody from answering. */
    @CommandHandler
    Recorded handle(AnswerContribution command, Clock clock, MetaData sender) {
        var today = LocalDate.now(clock);
        var asked = AskedFor.numbered(desk, command.contribution(), sender).outstanding();
        var answer = asked.contribution().answers().size() + 1;
        check(command.advice(), !command.documents().all().isEmpty(), today);
        asked.date(ContributionDate.ANSWERED, answer, command.answeredOn(), today);

        apply(new ContributionAnswered(
                command.caseId(),
                command.contribution(),
                answer,
                command.answeredOn(),
                command.advice(),
                command.documents()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(GiveNilReturn command, Clock clock, MetaData sender) {
        var asked = AskedFor.numbered(desk, command.contribution(), sender).outstanding();
        asked.date(ContributionDate.NIL_RETURN, AskedFor.NO_ANSWER, command.answeredOn(), LocalDate.now(clock));

        apply(new NilReturnGiven(command.caseId(), command.contribution(), command.answeredOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(DeclineContribution command, Clock clock, MetaData sender) {
        var asked = AskedFor.numbered(desk, command.contribution(), sender).outstanding();
        Refused.when(command.explanation().isBlank(), REASON_NEEDED);
        asked.date(ContributionDate.DECLINED, AskedFor.NO_ANSWER, command.declinedOn(), LocalDate.now(clock));

        apply(new ContributionDeclined(
                command.caseId(),
                command.contribution(),
                command.declinedOn(),
                command.reason(),
                command.explanation().strip()));
        return desk.recorded();
    }

    private static void check(Advice advice, boolean documented, LocalDate today) {
        var empty = advice.strengths().isBlank()
                && advice.needs().isEmpty()
                && advice.outcomes().isEmpty()
                && advice.provision().isEmpty();
        Refused.when(empty && !documented, ADVICE_EMPTY);
        Refused.when(advice.author().isBlank() || advice.authorRole().isBlank(), ADVICE_WITHOUT_AUTHOR);
        Refused.when(advice.dated().isAfter(today), ADVICE_DATED_IN_FUTURE);
        var needs = advice.needs().size();
        var unknown = advice.provision().stream().anyMatch(each -> each.need() < 0 || each.need() > needs);
        Refused.when(unknown, PROVISION_FOR_UNKNOWN_NEED, "needs", needs);
    }
}
