package uk.ehcqa.query.plan;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.AgeLimit;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.PlanAge;

/** The filters of the list of plans in force, each a parameter of its URL; all that are given must hold. */
record PlanFilter(
        @Parameter(description = "How long ago the plan was last updated, such as from-3-to-5-years.") @Nullable
        PlanAge updated,

        @Parameter(description = "How long ago the plan was first made, such as under-1-year.") @Nullable
        PlanAge made,

        @Parameter(description = "Whether three years have gone by since the plan was last updated.") @Nullable
        Boolean notUpdated,

        @Parameter(
                description =
                        "Whether a return tells of a later decision to amend it, of which the amended plan is not on"
                                + " record.")
        @Nullable
        Boolean amendmentDecided,

        @Parameter(
                description = "How near its holder is to the age at which it ends: within-a-year of being 25,"
                        + " last-academic-year in which the authority may maintain it, or past-last-academic-year.")
        @Nullable
        AgeLimit ageLimit,

        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    static PlanFilter seenAs(AsAt asAt) {
        return new PlanFilter(null, null, null, null, null, asAt.asKnownAt(), asAt.on());
    }

    PlanFilter updated(PlanAge age) {
        return new PlanFilter(age, made, notUpdated, amendmentDecided, ageLimit, asKnownAt, on);
    }

    PlanFilter made(PlanAge age) {
        return new PlanFilter(updated, age, notUpdated, amendmentDecided, ageLimit, asKnownAt, on);
    }

    PlanFilter notUpdatedForThreeYears() {
        return new PlanFilter(updated, made, true, amendmentDecided, ageLimit, asKnownAt, on);
    }

    PlanFilter butDecidedToAmend() {
        return new PlanFilter(updated, made, notUpdated, true, ageLimit, asKnownAt, on);
    }

    PlanFilter at(AgeLimit limit) {
        return new PlanFilter(updated, made, notUpdated, amendmentDecided, limit, asKnownAt, on);
    }

    Where on(LocalDate today) {
        var where = new Where().and("p.ceased_on is null");
        if (updated != null) {
            within(where, "p.updated_on", updated.before(today));
        }
        if (made != null) {
            within(where, "p.made_on", made.before(today));
        }
        if (notUpdated != null) {
            where.and("(p.updated_on <= ?) = ?", PlanAge.threeYearsBefore(today), notUpdated);
        }
        if (ageLimit != null) {
            where.and(PlanInForce.NOT_ERASED);
            within(where, PlanInForce.BIRTHDAY, ageLimit.birthdays(today));
        }
        return where.with("(p.amendment_decided_on is not null) = ?", amendmentDecided);
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("updated", "Last updated %s ago", updated == null ? null : said(updated))
                .with("made", "Made %s ago", made == null ? null : said(made))
                .either("notUpdated", notUpdated, "Not updated for 3 years", "Updated within 3 years")
                .either(
                        "amendmentDecided",
                        amendmentDecided,
                        "Decided to amend since, amended plan not on record",
                        "No later decision to amend known")
                .with("ageLimit", "%s", ageLimit)
                .links();
    }

    /** That of the list. */
    String address() {
        var address = asAt().listAt(PlansPage.PATH);
        parameters().forEach(parameter -> address.queryParam(parameter.name(), parameter.value()));
        return address.toUriString();
    }

    private record Given(String name, String value) {}

    private List<Given> parameters() {
        var given = new ArrayList<Given>();
        add(given, "updated", updated);
        add(given, "made", made);
        add(given, "notUpdated", notUpdated);
        add(given, "amendmentDecided", amendmentDecided);
        add(given, "ageLimit", ageLimit);
        return given;
    }

    private static void add(List<Given> given, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean yes -> given.add(new Given(name, yes ? "yes" : "no"));
            case Enum<?> constant -> given.add(new Given(name, CasesBehind.written(constant)));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static String said(PlanAge age) {
        return Words.of(age).toLowerCase(Locale.UK);
    }

    private static void within(Where where, String column, Days days) {
        where.and(column + " between ? and ?", days.first(), days.last());
    }
}
