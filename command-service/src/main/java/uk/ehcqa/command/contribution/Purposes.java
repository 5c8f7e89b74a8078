package uk.ehcqa.command.contribution;

import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_NOT_AWAITED;

import java.time.LocalDate;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.refusal.Refused;

/** For what advice can be asked, and from which day on. */
final class Purposes {

    private Purposes() {}

    /** The first day on which advice can have been asked for it: that of the decision, or of the plan that is reviewed. */
    static LocalDate since(CaseFile file, ContributionPurpose purpose) {
        return purpose.proceeding() == AdvisedProceeding.REVIEW
                ? file.plans().get(purpose.plan() - 1).heldSince()
                : new AwaitedAdvice(file).decidedOn(purpose).orElseThrow(() -> new Refused(ADVICE_NOT_AWAITED));
    }

    static void check(CaseFile file, ContributionPurpose purpose) {
        var awaited = new AwaitedAdvice(file);
        Refused.when(!awaited.goesOn(purpose), ADVICE_NOT_AWAITED);
        var decided = purpose.proceeding() == AdvisedProceeding.REVIEW
                || awaited.decidedOn(purpose).isPresent();
        Refused.when(!decided, ADVICE_NOT_AWAITED);
    }
}
