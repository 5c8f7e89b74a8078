package uk.ehcqa.query.milestone;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.TransferWords;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.Whose;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/** A legal date of a case in words: what it asks for, how it is worked out, where that is written, and how it stands today. */
public record MilestoneLine(CaseFile file, CaseMilestone milestone, LocalDate today) {

    public String words() {
        return kind()
                + setting().map(it -> ": " + it).orElse("")
                + transfer()
                        .map(it -> ": " + StringUtils.uncapitalize(TransferWords.of(it)))
                        .orElse("")
                + contribution()
                        .map(it -> ": " + StringUtils.uncapitalize(Words.of(it.source())) + ", " + it.reference())
                        .orElse("");
    }

    /** Advice is asked for an assessment, and for one that is made again. */
    private String kind() {
        return contribution()
                .filter(it -> it.purpose().proceeding() == AdvisedProceeding.REASSESSMENT)
                .map(it -> "Advice for the reassessment")
                .orElseGet(() -> Words.of(milestone.kind()));
    }

    /** Whose it is, where it is not ours; else null. */
    @Nullable
    public String whose() {
        return isOurs() ? null : Words.of(milestone.kind().whose());
    }

    public LocalDate dueOn() {
        return milestone.dueOn();
    }

    public String date() {
        return Dates.full(dueOn());
    }

    public String citation() {
        return milestone.kind().citation();
    }

    public String rule() {
        return milestone.kind().rule();
    }

    /** How the date is worked out. */
    public String counted() {
        return new Arithmetic(file, milestone).written();
    }

    /** When it was met, and how late, or how it stands where it is not ours; null while it is still to be met. */
    @Nullable
    public String met() {
        if (milestone.kind() == MilestoneKind.REPRESENTATIONS) {
            return representations().orElseGet(this::ofOthers);
        }
        var metOn = milestone.metOn();
        if (metOn == null) {
            return isOurs() ? null : ofOthers();
        }
        return "Done " + Dates.full(metOn) + (isOurs() ? ", " + Due.standing(dueOn(), metOn) : "");
    }

    /** How it stands while it is still to be met, or null. */
    @Nullable
    public Due due() {
        return milestone.wasLeftToDo() ? new Due(dueOn(), today) : null;
    }

    /** Whether the authority's lawyer is to confirm the rule behind it. */
    public boolean toBeConfirmed() {
        return milestone.kind().isToBeConfirmed();
    }

    /** Whether an exception bears on it, which moves nothing. */
    public boolean excepted() {
        return milestone.wasExcepted();
    }

    /** The form that records what is to be done for it; null where there is none, or something else comes first. */
    @Nullable
    public String form() {
        var form = MilestoneForms.of(milestone.kind(), milestone.subject().decision());
        return form == null || isTooEarly() ? null : "/cases/" + file.reference() + form;
    }

    private boolean isTooEarly() {
        var step = MilestoneForms.reviewStep(milestone.kind());
        return step != null
                && plan().filter(plan -> plan.reviews().possibleSteps().contains(step))
                        .isEmpty();
    }

    private boolean isOurs() {
        return milestone.kind().whose() == Whose.AUTHORITY;
    }

    private String ofOthers() {
        return Words.of(milestone.on(today));
    }

    /** The family has all of these days: only the day after the last is the plan not too early. */
    private Optional<String> representations() {
        return Optional.ofNullable(milestone.subject().episode())
                .map(file::assessment)
                .flatMap(assessment -> assessment.takenOn(Step.FINAL_PLAN_SENT))
                .map(sent -> "Final plan sent " + Dates.full(sent)
                        + (sent.isAfter(dueOn()) ? ", after these days" : ", before these days had passed"));
    }

    private Optional<Contribution> contribution() {
        return Optional.ofNullable(milestone.subject().contribution()).flatMap(file.contributions()::numbered);
    }

    private Optional<String> setting() {
        return Optional.ofNullable(milestone.subject().consultation())
                .flatMap(number -> file.consultations().numbered(number))
                .map(Consultation::setting);
    }

    private Optional<PhaseTransfer> transfer() {
        return Optional.ofNullable(milestone.subject().transfer())
                .flatMap(number -> plan().flatMap(plan -> plan.transfers().numbered(number)));
    }

    private Optional<Plan> plan() {
        return Optional.ofNullable(milestone.subject().plan())
                .map(number -> file.plans().get(number - 1));
    }
}
