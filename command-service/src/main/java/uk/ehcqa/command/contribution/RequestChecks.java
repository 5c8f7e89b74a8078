package uk.ehcqa.command.contribution;

import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_ALREADY_ASKED_FOR;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVISED_AFTER_AGREEMENT;
import static uk.ehcqa.shared.contribution.ContributionRefusal.AGREED_AFTER_DECISION;
import static uk.ehcqa.shared.contribution.ContributionRefusal.AGREED_IN_FUTURE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ASKED_SERVICE_CLOSED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ASKED_SERVICE_UNKNOWN;
import static uk.ehcqa.shared.contribution.ContributionRefusal.AUTHORITY_HAS_NOT_AGREED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.AUTHOR_HAS_NOT_AGREED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.FAMILY_HAS_NOT_AGREED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.HELD_ADVICE_NOT_NAMED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.PREPARATION_FOR_ADULTHOOD_LEFT_OUT;
import static uk.ehcqa.shared.contribution.ContributionRefusal.SERVICE_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.VIEWS_OF_FAMILY_CANNOT_BE_REPLACED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.service.ServiceDirectory;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionRules;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.ExistingAdvice;
import uk.ehcqa.shared.contribution.HeldAdvice;
import uk.ehcqa.shared.contribution.RequestedContribution;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Refuses to ask somebody who cannot be asked, or not again, and to use advice that is not enough.
 *
 * @param file as it is while the requests are recorded one by one
 */
record RequestChecks(Supplier<CaseFile> file, ContributionPurpose purpose, ServiceDirectory services) {

    /** Reg. 6(1)(g): in or beyond Year 9, preparation for adulthood cannot be left out. */
    void wholeOf(List<RequestedContribution> requests, List<HeldAdvice> used, LocalDate sentOn) {
        var named = Stream.concat(
                requests.stream().map(RequestedContribution::source),
                used.stream().map(HeldAdvice::source));
        var asked = file.get()
                .contributions()
                .of(purpose)
                .filter(RequestChecks::stillStands)
                .map(Contribution::source);
        var left = Stream.concat(named, asked).noneMatch(AdviceSource.PREPARATION_FOR_ADULTHOOD::equals);
        Refused.when(left && needsPreparationForAdulthood(sentOn), PREPARATION_FOR_ADULTHOOD_LEFT_OUT);
    }

    void request(RequestedContribution request) {
        service(request.service());
        Refused.when(request.service() == null && request.source().needsService(), SERVICE_NEEDED);
        refuseAgain(request.source(), request.service());
    }

    /** Reg. 6(4): author, family and authority all have to be satisfied that it is enough. */
    void held(HeldAdvice held, LocalDate today) {
        Refused.when(!held.source().canBeReplaced(), VIEWS_OF_FAMILY_CANNOT_BE_REPLACED);
        Refused.when(held.what().isBlank(), HELD_ADVICE_NOT_NAMED);
        service(held.service());
        refuseAgain(held.source(), held.service());
        Refused.when(held.agreedByAuthor() == null, AUTHOR_HAS_NOT_AGREED);
        Refused.when(held.agreedByFamily() == null, FAMILY_HAS_NOT_AGREED);
        Refused.when(held.agreedByAuthority() == null, AUTHORITY_HAS_NOT_AGREED);
        dates(existing(held), today);
    }

    static ExistingAdvice existing(HeldAdvice held) {
        return new ExistingAdvice(
                held.decidedOn(),
                held.advisedOn(),
                Objects.requireNonNull(held.agreedByAuthor()),
                Objects.requireNonNull(held.agreedByFamily()),
                Objects.requireNonNull(held.agreedByAuthority()));
    }

    private static void dates(ExistingAdvice existing, LocalDate today) {
        Refused.when(existing.decidedOn().isAfter(today), AGREED_IN_FUTURE);
        Refused.when(existing.agreedOn().isAfter(existing.decidedOn()), AGREED_AFTER_DECISION);
        Refused.when(existing.advisedOn().isAfter(existing.firstAgreedOn()), ADVISED_AFTER_AGREEMENT);
    }

    private void service(@Nullable ServiceId service) {
        if (service != null) {
            var known = services.find(service).orElseThrow(() -> new Refused(ASKED_SERVICE_UNKNOWN));
            Refused.when(!known.isOpen(), ASKED_SERVICE_CLOSED);
        }
    }

    /** Of single persons there may be several. */
    private void refuseAgain(AdviceSource source, @Nullable ServiceId service) {
        var one = service != null || !source.canBeSeveral();
        var again = file.get()
                .contributions()
                .of(purpose)
                .filter(RequestChecks::stillStands)
                .anyMatch(each ->
                        each.source() == source && Objects.equals(each.asked().service(), service));
        Refused.when(one && again, ADVICE_ALREADY_ASKED_FOR);
    }

    /** What came to nothing can be asked for again. */
    private static boolean stillStands(Contribution contribution) {
        var standing = contribution.standing();
        return standing.isOutstanding() || standing.isUsable() || standing == ContributionStanding.ANSWERED;
    }

    private boolean needsPreparationForAdulthood(LocalDate sentOn) {
        return purpose.proceeding() != AdvisedProceeding.REVIEW
                && ContributionRules.isInOrBeyondYear9(file.get().child().birthDate(), sentOn);
    }
}
