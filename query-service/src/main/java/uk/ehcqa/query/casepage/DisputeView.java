package uk.ehcqa.query.casepage;

import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_REGISTERED;
import static uk.ehcqa.shared.appeal.AppealStep.CERTIFICATE_ISSUED;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_ASKED_FOR;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_HELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.milestone.MilestoneLine;
import uk.ehcqa.query.words.AppealWords;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.timeliness.AppealRules;

/**
 * A decision that the family can appeal against, or could, in words.
 *
 * @param dates the legal dates that mediation or the tribunal set about it
 */
record DisputeView(SentNotice sent, Dispute dispute, List<MilestoneLine> dates, LocalDate today) {

    /** Whether there is anything to say: something is recorded, or the family still has time. */
    boolean isShown() {
        return dispute.hasSteps() || !dates.isEmpty() || familyHas() != null;
    }

    public String title() {
        return AppealWords.of(sent);
    }

    public String notice() {
        return sent.notice().toString();
    }

    /** What happened, by its dates. */
    public List<String> steps() {
        return dispute.steps().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(step -> Words.of(step.getKey()) + " " + Dates.full(step.getValue()) + more(step.getKey()))
                .toList();
    }

    /** Until when the family can turn to an adviser, and appeal; null once it has done so, or the time is over. */
    @Nullable
    public String familyHas() {
        var certificate = dispute.takenOn(CERTIFICATE_ISSUED).orElse(null);
        var appealBy = AppealRules.appealBy(sent.sentOn(), certificate);
        if (dispute.took(APPEAL_REGISTERED) || today.isAfter(appealBy)) {
            return null;
        }
        var adviserBy = AppealRules.contactAdviserBy(sent.sentOn());
        var turned = Stream.of(MEDIATION_ASKED_FOR, MEDIATION_HELD, CERTIFICATE_ISSUED)
                .anyMatch(dispute::took);
        var contact = turned || today.isAfter(adviserBy)
                ? ""
                : "turn to a mediation adviser until " + Dates.full(adviserBy) + ", and ";
        return "The family can " + contact + "appeal until " + Dates.full(appealBy);
    }

    private String more(AppealStep step) {
        return switch (step) {
            case MEDIATION_HELD -> agreed();
            case APPEAL_REGISTERED -> ", about: " + Words.of(dispute.grounds());
            case APPEAL_CONCEDED -> dispute.order() == null ? "" : ", to do: " + Words.of(dispute.order());
            case APPEAL_DECIDED -> ordered();
            default -> "";
        };
    }

    private String agreed() {
        var agreed = dispute.agreed() == null ? "" : ", agreed: " + Words.of(dispute.agreed());
        var others = dispute.otherMatters() ? ", with agreement on other matters" : "";
        return agreed.isEmpty() && others.isEmpty() ? ", nothing agreed" : agreed + others;
    }

    private String ordered() {
        return (dispute.order() == null ? ", dismissed" : ", ordered: " + Words.of(dispute.order()))
                + (dispute.recommendations() ? ", with recommendations on health or social care" : "");
    }
}
