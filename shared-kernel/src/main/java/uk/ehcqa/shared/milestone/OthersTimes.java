package uk.ehcqa.shared.milestone;

import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_REGISTERED;
import static uk.ehcqa.shared.appeal.AppealStep.CERTIFICATE_ISSUED;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_ASKED_FOR;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_HELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.OpenToConsultation;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.timeliness.AdviceRules;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.ReviewRules;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The time that the family has, and those who are asked for advice: none of it is the authority's to keep. */
record OthersTimes(CaseFile file) {

    Stream<CaseMilestone> all() {
        return Stream.of(
                        file.assessments().stream().flatMap(this::advice),
                        contributions(),
                        file.assessments().stream().flatMap(this::representations),
                        file.consultations().onRecord().flatMap(this::reply),
                        IntStream.rangeClosed(1, file.plans().size()).boxed().flatMap(this::comments),
                        IntStream.rangeClosed(1, file.plans().size()).boxed().flatMap(this::afterReassessments),
                        SentNotice.of(file).stream().filter(this::canBeAppealed).flatMap(this::disputes))
                .flatMap(milestones -> milestones);
    }

    /**
     * Of everybody who was asked, by their own six weeks. What is sent back afterwards was given; for what was declined, taken back or
     * not known nobody waits.
     */
    private Stream<CaseMilestone> contributions() {
        var awaited = new AwaitedAdvice(file);
        return file.contributions()
                .inOrder()
                .filter(asked -> asked.wasAsked() && asked.purpose().proceeding() != AdvisedProceeding.REVIEW)
                .filter(asked -> asked.answeredOn().isPresent() || awaited.includes(asked))
                .map(OthersTimes::of);
    }

    private static CaseMilestone of(Contribution asked) {
        var request = Objects.requireNonNull(asked.request());
        return new CaseMilestone(
                MilestoneKind.ADVICE,
                MilestoneSubject.of(asked),
                request.receivedOn(),
                request.dueOn(),
                asked.answeredOn().orElse(null),
                List.of(),
                asked.standingExceptions().toList());
    }

    private boolean tellsWhoWasAsked(NeedsAssessment assessment) {
        return file.contributions()
                .of(ContributionPurpose.assessment(assessment.episode()))
                .anyMatch(Contribution::wasAsked);
    }

    /** Where it is not on record who was asked, neither is whether they gave it: with the draft, or the decision not to make a plan, nobody waits for it. */
    private Stream<CaseMilestone> advice(NeedsAssessment assessment) {
        return assessment.takenOn(Step.ADVICE_REQUESTED).stream()
                .filter(asked -> assessment.stage() == Stage.ASSESSING && !tellsWhoWasAsked(assessment))
                .map(asked -> new CaseMilestone(
                        MilestoneKind.ADVICE,
                        MilestoneSubject.ofAssessment(assessment.episode()),
                        asked,
                        AdviceRules.dueOn(asked),
                        null));
    }

    /** Where it is silent, nobody waits for it once the plan was sent. */
    private Stream<CaseMilestone> reply(Consultation consultation) {
        var awaited = OpenToConsultation.find(file, consultation.about())
                .filter(OpenToConsultation::goesOn)
                .isPresent();
        return consultation.takenOn(ConsultationStep.SETTING_CONSULTED).stream()
                .filter(consulted -> awaited || consultation.wasReplied())
                .map(consulted -> new CaseMilestone(
                        MilestoneKind.SETTING_REPLY,
                        MilestoneSubject.of(consultation),
                        consulted,
                        consultation.replyBy(),
                        consultation.takenOn(ConsultationStep.SETTING_REPLIED).orElse(null)));
    }

    private Stream<CaseMilestone> representations(NeedsAssessment assessment) {
        return assessment.latestDraftSentOn().stream()
                .filter(sent -> assessment.stage().isOpen() || assessment.stage() == Stage.PLAN_ISSUED)
                .map(sent -> new CaseMilestone(
                        MilestoneKind.REPRESENTATIONS,
                        MilestoneSubject.ofAssessment(assessment.episode()),
                        sent,
                        assessment.dueOn(TimeLimit.REPRESENTATIONS),
                        null));
    }

    /** Reg. 27(1), with reg. 13(1): as with the draft of a first plan. */
    private Stream<CaseMilestone> afterReassessments(int number) {
        var plan = file.plans().get(number - 1);
        return plan.reassessments()
                .onRecord()
                .filter(reassessment -> plan.inForce())
                .flatMap(reassessment -> reassessment.latestDraftSentOn().stream()
                        .map(sent -> new CaseMilestone(
                                MilestoneKind.REPRESENTATIONS,
                                MilestoneSubject.ofProceeding(number, reassessment.number()),
                                sent,
                                TimeLimit.REPRESENTATIONS.dueOn(sent),
                                null)));
    }

    private Stream<CaseMilestone> comments(int number) {
        var plan = file.plans().get(number - 1);
        var afterReviews = plan.reviews().inOrder().stream()
                .flatMap(review -> review.takenOn(ReviewStep.AMENDMENT_NOTICE_SENT).stream()
                        .map(sent -> comments(MilestoneSubject.ofReview(number, review.number()), sent)));
        var withoutReview = plan.amendments()
                .onRecord()
                .flatMap(amendment -> amendment.takenOn(AmendmentStep.NOTICE_SENT).stream()
                        .map(sent -> comments(MilestoneSubject.ofProceeding(number, amendment.number()), sent)));
        return Stream.concat(afterReviews, withoutReview).filter(milestone -> plan.inForce());
    }

    private static CaseMilestone comments(MilestoneSubject subject, LocalDate sent) {
        return new CaseMilestone(
                MilestoneKind.COMMENTS_ON_AMENDMENTS, subject, sent, ReviewRules.commentUntil(sent), null);
    }

    /** What a plan says is disputed while it is in force; other decisions, also afterwards. */
    private boolean canBeAppealed(SentNotice sent) {
        var notice = sent.notice();
        return notice.decision().isOfAnAssessment()
                || notice.decision() == AppealableDecision.TO_END_THE_PLAN
                || file.plans().get(notice.number() - 1).inForce()
                || file.disputes().about(notice).hasSteps();
    }

    private Stream<CaseMilestone> disputes(SentNotice sent) {
        var dispute = file.disputes().about(sent.notice());
        var subject = MilestoneSubject.of(sent.notice(), null);
        var turnedToAdviser = Stream.of(MEDIATION_ASKED_FOR, MEDIATION_HELD, CERTIFICATE_ISSUED)
                .flatMap(step -> dispute.takenOn(step).stream())
                .min(LocalDate::compareTo);
        var certificate = dispute.takenOn(CERTIFICATE_ISSUED).orElse(null);
        var appealBy = AppealRules.appealBy(sent.sentOn(), certificate);
        return Stream.of(
                new CaseMilestone(
                        MilestoneKind.CONTACT_MEDIATION_ADVISER,
                        subject,
                        sent.sentOn(),
                        AppealRules.contactAdviserBy(sent.sentOn()),
                        turnedToAdviser.orElse(null)),
                new CaseMilestone(
                        MilestoneKind.TIME_TO_APPEAL,
                        subject,
                        Optional.ofNullable(certificate)
                                .filter(issued -> !appealBy.equals(AppealRules.appealBy(sent.sentOn(), null)))
                                .orElse(sent.sentOn()),
                        appealBy,
                        dispute.takenOn(APPEAL_REGISTERED).orElse(null)));
    }
}
