package uk.ehcqa.query.casepage;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.clock.ClockView;
import uk.ehcqa.query.contribution.AdviceRow;
import uk.ehcqa.query.contribution.AdviceRows;
import uk.ehcqa.query.milestone.MilestoneGroup;
import uk.ehcqa.query.milestone.MilestoneLine;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.AppealLimits;
import uk.ehcqa.shared.casefile.AppealMilestone;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.LastAssessed;
import uk.ehcqa.shared.casefile.OpenToConsultation;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.casefile.SentPlans;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.plan.ReviewLimits;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.reassessment.ReassessmentException;
import uk.ehcqa.shared.timeliness.CompulsorySchoolAge;
import uk.ehcqa.shared.timeliness.ReviewReading;

/**
 * A case as its pages show it on a given day.
 *
 * @param assessment the needs assessment that is looked at; null when the case has none
 * @param reading how the authority reads the law on reviews
 * @param asAt whether it is shown as it is, or as it was known
 * @param today the day by which it is judged what is late
 */
record CaseView(
        CaseAtVersion found, @Nullable NeedsAssessment assessment, ReviewReading reading, AsAt asAt, LocalDate today) {

    /** A short fact under the name. */
    record Fact(String term, String value) {}

    /** The latest assessment, unless another of the case is asked for. One that the case does not have is not found. */
    static CaseView of(
            CaseAtVersion found, @Nullable Integer episode, ReviewReading reading, AsAt asAt, LocalDate today) {
        var file = found.file();
        var assessment = episode == null
                ? file.latestAssessment().orElse(null)
                : file.findAssessment(episode).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new CaseView(found, assessment, reading, asAt, today);
    }

    public CaseFile file() {
        return found.file();
    }

    public String caption() {
        return "Case " + file().reference()
                + (assessment == null ? "" : ", " + StringUtils.uncapitalize(Words.of(assessment.stage())));
    }

    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Born", wasErased() ? "Erased" : born()));
        if (assessment != null) {
            facts.add(new Fact("Asked for by", askedForBy(assessment)));
        }
        facts.add(new Fact("Plan", plan()));
        facts.add(new Fact("Caseworker", caseworker()));
        if (file().diedOn() == null && !wasErased()) {
            facts.add(new Fact("Notices go to", noticesTo()));
        }
        if (file().diedOn() != null) {
            facts.add(new Fact("Died", Dates.full(file().diedOn())));
        }
        return facts;
    }

    public List<Link> tabs(String current) {
        var address = "/cases/" + file().reference();
        return List.of(
                tab("Overview", asAt.kept(address + lookedAt()), current),
                tab("Dates", asAt.kept(address + "/dates" + lookedAt()), current),
                tab("History (" + events() + ")", historyAddress(), current));
    }

    /** The page of the history, or the dates, seen as this one is. */
    public String datesAddress() {
        return asAt.kept("/cases/" + file().reference() + "/dates"
                + (assessment == null ? "" : "?episode=" + assessment.episode()));
    }

    /** It is in the order in which things were recorded, whatever the day. */
    public String historyAddress() {
        return new AsAt(asAt.asKnownAt(), null).kept("/cases/" + file().reference() + "/history");
    }

    /** Events are numbered from 0. */
    public long events() {
        return found.version() + 1;
    }

    public boolean isOpen() {
        return assessment != null && assessment.stage().isOpen();
    }

    /** A request is linked to an open assessment, or begins one unless a plan is in force. */
    public boolean takesRequests() {
        return file().diedOn() == null
                && !wasErased()
                && (file().openAssessment().isPresent() || file().planInForce().isEmpty());
    }

    public boolean mayBeAllocated() {
        return file().diedOn() == null && !wasErased();
    }

    /** With today filled in. */
    public String allocationForm() {
        return "/cases/%s/allocations/new?allocatedOn.day=%d&allocatedOn.month=%d&allocatedOn.year=%d"
                .formatted(file().reference(), today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    }

    /** Nothing more is recorded of somebody who is not known any more. */
    public boolean wasErased() {
        return file().child().wasErased();
    }

    /** Reviews are recorded of the plan in force. */
    public boolean takesReviews() {
        return !wasErased() && file().diedOn() == null && file().planInForce().isPresent();
    }

    /** The form for an exception to the fourteen weeks of the last reassessment that was agreed; null where there is none. */
    @Nullable
    public String reassessmentException() {
        return takesReviews()
                ? file().planInForce().stream()
                        .flatMap(plan -> plan.reassessments().onRecord())
                        .filter(each -> each.period().isPresent())
                        .reduce((earlier, later) -> later)
                        .map(each -> "/cases/%s/reassessments/exceptions/new?plan=%d&number=%d"
                                .formatted(file().reference(), file().plans().size(), each.number()))
                        .orElse(null)
                : null;
    }

    /** The forms that take back an exception to the fourteen weeks of a reassessment under the plan in force. */
    public List<Link> exceptionsToTakeBack() {
        return takesReviews()
                ? file().planInForce().stream()
                        .flatMap(plan -> plan.reassessments().onRecord())
                        .flatMap(each -> each.standingExceptions().map(exception -> takeBack(each, exception)))
                        .toList()
                : List.of();
    }

    private Link takeBack(Reassessment reassessment, ReassessmentException exception) {
        return Link.to(
                "Take back the exception to the 14 weeks from " + Dates.full(exception.firstDay()),
                "/cases/%s/reassessments/exceptions/%d/%d/%d/withdrawal"
                        .formatted(
                                file().reference(), file().plans().size(), reassessment.number(), exception.number()));
    }

    /** The transfer of a plan that another authority made. */
    public boolean mayBeTakenOver() {
        return takesReviews()
                && file().planInForce()
                        .filter(plan -> plan.transferredFrom() != null)
                        .isPresent();
    }

    /** Another authority can transfer a plan where none is in force, and no first assessment goes on. */
    public boolean takesPlanOver() {
        return !wasErased()
                && file().diedOn() == null
                && file().planInForce().isEmpty()
                && file().openAssessment().isEmpty();
    }

    /** The advice that was asked for, or is held. */
    public List<AdviceRow> advice() {
        return AdviceRows.of(file(), assessment, today);
    }

    /** Whether there is anything for which advice could be asked. */
    public boolean takesAdvice() {
        return !wasErased() && AdviceRows.takesMore(file());
    }

    /** Whether a plan was sent, so that what it says can be entered or read. */
    public boolean hasPlanText() {
        return !wasErased() && !new SentPlans(file()).all().isEmpty();
    }

    /** "4 of 7". */
    public String adviceCount() {
        return AdviceRows.count(advice());
    }

    @Nullable
    public ClockView clock() {
        return assessment == null ? null : new ClockView(assessment, today);
    }

    public List<StepItem> steps() {
        return assessment == null
                ? List.of()
                : new StepList(file().reference(), assessment, ordered(assessment), today).items();
    }

    private List<AppealMilestone> ordered(NeedsAssessment after) {
        return new AppealLimits(file(), reading.lengths())
                .milestones().stream()
                        .filter(limit -> limit.notice().decision().isOfAnAssessment()
                                && limit.notice().number() == after.episode())
                        .toList();
    }

    /** Every legal date of the case, by what it concerns. */
    public List<MilestoneGroup> dates() {
        return MilestoneGroup.of(milestones(), today);
    }

    private CaseMilestones milestones() {
        return new CaseMilestones(file(), reading);
    }

    @Nullable
    public Circumstances circumstances() {
        return assessment == null ? null : new Circumstances(file().reference(), assessment, today);
    }

    /** That the law leaves it to the authority whether to assess, where it does while that is to be decided; else null. */
    @Nullable
    public String spared() {
        return assessment == null || assessment.stage() != Stage.DECIDING_TO_ASSESS
                ? null
                : new LastAssessed(file(), reading.lengths())
                        .sparing(assessment.receivedOn())
                        .map(Dates::full)
                        .orElse(null);
    }

    /** Within how many months of an assessment none need be made again. */
    public int monthsSinceAssessment() {
        return reading.lengths().monthsSinceAssessment();
    }

    /** The rules behind the dates of the case, each with the day from which it binds. */
    public List<String> rules() {
        return new RulesShown(this).words();
    }

    /** What the authority's lawyer is to confirm, as it is set. */
    public List<String> readings() {
        return new ReadingWords(reading).all();
    }

    /** The assessments of this case that are not looked at. */
    public List<Link> otherAssessments() {
        return file().assessments().stream()
                .filter(other -> !other.equals(assessment))
                .map(other -> Link.to(
                        "Requested " + Dates.full(other.receivedOn()) + ": "
                                + StringUtils.uncapitalize(Words.of(other.stage())),
                        asAt.kept("/cases/" + file().reference() + "?episode=" + other.episode())))
                .toList();
    }

    public List<PlanView> plans() {
        return file().plans().reversed().stream()
                .map(plan -> new PlanView(file(), plan, new ReviewLimits(plan, reading), today))
                .toList();
    }

    /** The decisions of which there is something to say in mediation or before the tribunal, the latest first. */
    public List<DisputeView> disputes() {
        var limits = milestones().all().stream()
                .filter(milestone -> milestone.subject().route() != null)
                .toList();
        return SentNotice.of(file()).reversed().stream()
                .map(sent -> dispute(sent, limits))
                .filter(DisputeView::isShown)
                .toList();
    }

    /** The settings that were consulted, the latest first. */
    public List<ConsultationView> consultations() {
        return file().consultations().onRecord().toList().reversed().stream()
                .map(consultation -> new ConsultationView(file(), consultation, today))
                .toList();
    }

    public boolean takesConsultations() {
        return !wasErased()
                && file().diedOn() == null
                && !OpenToConsultation.of(file()).isEmpty();
    }

    private DisputeView dispute(SentNotice sent, List<CaseMilestone> limits) {
        return new DisputeView(
                sent,
                file().disputes().about(sent.notice()),
                limits.stream()
                        .filter(limit -> limit.subject()
                                .notice()
                                .filter(sent.notice()::equals)
                                .isPresent())
                        .map(limit -> new MilestoneLine(file(), limit, today))
                        .toList(),
                today);
    }

    /** Mediation and appeals are about a decision of which the family was told. */
    public boolean takesAppeals() {
        return !wasErased() && file().diedOn() == null && !SentNotice.of(file()).isEmpty();
    }

    public String received() {
        return assessment == null ? "" : Dates.full(assessment.receivedOn());
    }

    public String ended() {
        return assessment == null ? "" : assessment.endedOn().map(Dates::full).orElse("");
    }

    /** The dates of receipt that were recorded before it was corrected; null when it never was. */
    @Nullable
    public String wrongReceived() {
        var wrong = assessment == null ? null : assessment.wrongDates().get(Step.REQUEST_RECEIVED);
        return wrong == null ? null : wrong.stream().map(Dates::full).collect(joining(", then "));
    }

    /** A refusal that stands, in the latest assessment, may be overturned by mediation or the tribunal. */
    public boolean mayBeOverturned() {
        return file().diedOn() == null
                && file().latestAssessment()
                        .filter(latest -> latest.equals(assessment))
                        .map(NeedsAssessment::stage)
                        .filter(stage -> stage == Stage.NOT_ASSESSED || stage == Stage.NO_PLAN)
                        .isPresent();
    }

    public boolean isOverturned() {
        return assessment != null && !assessment.overturned().isEmpty();
    }

    private String born() {
        var born = file().child().birthDate();
        var age = Period.between(born, Optional.ofNullable(file().diedOn()).orElse(today))
                .getYears();
        return Dates.full(born) + " (" + age + ")";
    }

    /** The rights of the parent pass to the young person after compulsory school age (s.83). */
    private String noticesTo() {
        var birthDate = file().child().birthDate();
        var last = Dates.full(CompulsorySchoolAge.endsOn(birthDate, reading.schoolAgeEnds()));
        return CompulsorySchoolAge.passedOn(today, birthDate, reading.schoolAgeEnds())
                ? "The young person, unless they lack capacity (over compulsory school age since " + last + ")"
                : "The parent, until " + last;
    }

    private String caseworker() {
        var allocation = file().allocation();
        return allocation == null
                ? "Nobody yet"
                : allocation.caseworker() + ", since " + Dates.full(allocation.allocatedOn());
    }

    private String lookedAt() {
        var latest = file().latestAssessment().orElse(null);
        return assessment == null || assessment.equals(latest) ? "" : "?episode=" + assessment.episode();
    }

    private String plan() {
        return file().planInForce()
                .map(plan -> "In force since " + Dates.full(plan.madeOn()))
                .orElse(file().plans().isEmpty() ? "None" : "Ended");
    }

    private static String askedForBy(NeedsAssessment assessment) {
        return assessment.requestedBy() == null ? "Not recorded" : Words.of(assessment.requestedBy());
    }

    private static Link tab(String text, String address, String current) {
        return new Link(text, address, text.startsWith(current));
    }
}
