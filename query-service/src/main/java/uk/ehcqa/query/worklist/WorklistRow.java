package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.clock.MiniClock;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Stage;

/** A row of the worklist in words. */
record WorklistRow(ListedAssessment assessment, LocalDate today, AsAt asAt) {

    public String address() {
        return asAt.caseAddress(assessment.reference());
    }

    public DueGroup group() {
        return DueGroup.of(assessment.nextDueOn(), today);
    }

    public int age() {
        return Period.between(assessment.birthDate(), today).getYears();
    }

    public MiniClock clock() {
        return new MiniClock(assessment.day(), assessment.length());
    }

    public String stage() {
        return Words.of(assessment.stage());
    }

    /** What else a person needs to know of the stage, or null. */
    @Nullable
    public String stageDetail() {
        if (assessment.overturned()) {
            return "Refusal overturned";
        }
        if (assessment.excepted()) {
            return "Exception recorded";
        }
        if (assessment.stage() != Stage.ASSESSING) {
            return null;
        }
        var asked = assessment.adviceRequestedOn();
        return asked == null ? "Advice not on record" : "Advice asked for " + Dates.brief(asked, today);
    }

    @Nullable
    public Due due() {
        return assessment.nextDueOn() == null ? null : new Due(assessment.nextDueOn(), today);
    }

    public String limit() {
        return assessment.nextLimit() == null ? "Set by the order or agreement" : Words.of(assessment.nextLimit());
    }

    public Link nextStep() {
        var form = "/cases/" + assessment.reference() + "/steps/new";
        var step = assessment.nextStep();
        return step == null ? Link.to("Record decision", form) : Link.to(Words.toRecord(step), form + "?step=" + step);
    }
}
