package uk.ehcqa.shared.audit.framework;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a framework from its document: JSON as {@link java.util.Map}, {@link List}, {@link String}, {@link Integer},
 * {@link Boolean}. What the schema {@value #SCHEMA} forbids is refused here, and so is what would make no sense in use.
 */
public final class FrameworkReader {

    /** The resource beside this class that describes such a document (JSON Schema, draft 2020-12). */
    public static final String SCHEMA = "audit-framework-1.schema.json";

    /** The member of a document by which it says what it is. */
    static final String FORMAT = "audit-framework/1";

    static final String CODE = "[A-Z][A-Z0-9_]{0,31}";
    static final String NAME = "[a-z][a-z0-9-]{1,39}";

    private FrameworkReader() {}

    /**
     * The framework that this document describes.
     *
     * @throws FlawedFramework with everything that is wrong
     */
    public static Framework read(Object document) {
        var flaws = new ArrayList<Flaw>();
        var framework = framework(new Place("", document, flaws));
        if (flaws.isEmpty()) {
            flaws.addAll(FrameworkCheck.flaws(framework));
        }
        if (!flaws.isEmpty()) {
            throw new FlawedFramework(flaws);
        }
        return framework;
    }

    private static Framework framework(Place place) {
        place.withOnly("$schema", "format", "name", "version", "title", "answers", "sections", "outcome");
        place.member("format").text(FORMAT, '"' + FORMAT + '"');
        var version = place.member("version").text(FrameworkVersion.FORM, "the number of a version, such as \"1.0\"");
        return new Framework(
                place.member("name").text(NAME, "a name of small letters, digits and hyphens"),
                new FrameworkVersion(version.isEmpty() ? "1.0" : version),
                place.member("title").text(),
                place.member("answers")
                        .someItems()
                        .map(it -> it.oneOf(Answer.class))
                        .toList(),
                place.member("sections")
                        .someItems()
                        .map(FrameworkReader::section)
                        .toList(),
                outcome(place.member("outcome")));
    }

    private static Section section(Place place) {
        place.withOnly("code", "title", "weight", "criteria");
        return new Section(
                code(place.member("code")),
                place.member("title").text(),
                place.member("weight").whole(1, 100),
                place.member("criteria")
                        .someItems()
                        .map(FrameworkReader::criterion)
                        .toList());
    }

    private static Criterion criterion(Place place) {
        place.withOnly("code", "asks", "weight", "critical", "mayNotApply", "derived", "prompts", "examples");
        return new Criterion(
                code(place.member("code")),
                place.member("asks").text(),
                place.member("weight").whole(1, 100),
                place.optional("critical").map(Place::truth).orElse(false),
                place.optional("mayNotApply").map(Place::truth).orElse(false),
                place.optional("derived").map(Place::truth).orElse(false),
                texts(place, "prompts"),
                texts(place, "examples"));
    }

    private static Outcome outcome(Place place) {
        if (place.has("decisions")) {
            place.withOnly("decisions");
            return new Outcome.Decided(place.member("decisions")
                    .someItems()
                    .map(it -> it.oneOf(Decision.class))
                    .toList());
        }
        place.withOnly("bands", "findings", "limits");
        return new Outcome.Graded(
                place.member("bands").someItems().map(FrameworkReader::band).toList(),
                place.member("findings").items().map(FrameworkReader::finding).toList(),
                place.member("limits").items().map(FrameworkReader::limit).toList());
    }

    private static Band band(Place place) {
        place.withOnly("grade", "from");
        return new Band(
                place.member("grade").oneOf(Grade.class), place.member("from").whole(0, 100));
    }

    private static Finding finding(Place place) {
        place.withOnly("code", "asks", "dataBreach");
        return new Finding(
                code(place.member("code")),
                place.member("asks").text(),
                place.optional("dataBreach").map(Place::truth).orElse(false));
    }

    private static Limit limit(Place place) {
        place.withOnly("code", "says", "clauses");
        return new Limit(
                code(place.member("code")),
                place.member("says").text(),
                place.member("clauses").someItems().map(FrameworkReader::clause).toList());
    }

    private static Clause clause(Place place) {
        place.withOnly("when", "cap", "onlyFor");
        return new Clause(
                condition(place.member("when")),
                place.member("cap").oneOf(Grade.class),
                place.optional("onlyFor")
                        .map(stages -> stages.someItems()
                                .map(it -> it.oneOf(PlanStage.class))
                                .toList())
                        .orElse(List.of()));
    }

    private static Condition condition(Place place) {
        if (place.has("anyAnswer")) {
            place.withOnly("anyAnswer", "among");
            return new Condition.AnyAnswer(
                    place.member("anyAnswer").oneOf(Answer.class),
                    among(place.member("among"), Among.Reach.ALL, Among.Reach.CRITICAL));
        }
        if (place.has("anySectionBelow")) {
            place.withOnly("anySectionBelow", "among");
            return new Condition.AnySectionBelow(
                    place.member("anySectionBelow").whole(1, 100), among(place.member("among"), Among.Reach.ALL));
        }
        if (!place.has("found")) {
            place.wrong("it must say \"anyAnswer\", \"anySectionBelow\" or \"found\"");
            return new Condition.Found("");
        }
        place.withOnly("found");
        return new Condition.Found(code(place.member("found")));
    }

    private static Among among(Place place, Among.Reach... words) {
        if (place.value() instanceof List<?>) {
            return Among.named(place.someItems().map(FrameworkReader::code).toList());
        }
        for (var reach : words) {
            if (reach.name().equals(place.value())) {
                return new Among(reach, List.of());
            }
        }
        place.wrong("it must be a list of codes" + (words.length > 1 ? ", \"ALL\" or \"CRITICAL\"" : " or \"ALL\""));
        return Among.ALL;
    }

    private static List<String> texts(Place place, String name) {
        return place.optional(name)
                .map(list -> list.items().map(Place::text).toList())
                .orElse(List.of());
    }

    private static String code(Place place) {
        return place.text(CODE, "a code of up to 32 capitals, digits and low lines");
    }
}
