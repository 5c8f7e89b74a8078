package uk.ehcqa.shared.audit.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class FrameworkReaderTest {

    static final String SMALL = """
            {"format": "audit-framework/1", "name": "small", "version": "2.3", "title": "A small one",
             "answers": ["MET", "PARTLY", "NOT_MET"],
             "sections": [
               {"code": "A", "title": "First", "weight": 1, "criteria": [
                 {"code": "A1", "asks": "Is it so?", "weight": 2, "critical": true},
                 {"code": "A2", "asks": "Is it so too?", "weight": 1, "mayNotApply": true}]},
               {"code": "B", "title": "Second", "weight": 3, "criteria": [
                 {"code": "B1", "asks": "And this?", "weight": 1, "prompts": ["Look twice"], "examples": ["Mina reads"]}]}],
             "outcome": {
               "bands": [{"grade": "OUTSTANDING", "from": 90}, {"grade": "GOOD", "from": 70},
                         {"grade": "REQUIRES_IMPROVEMENT", "from": 50}, {"grade": "INADEQUATE", "from": 0}],
               "findings": [{"code": "LEAK", "asks": "Is somebody else named?", "dataBreach": true}],
               "limits": [
                 {"code": "L1", "says": "A1 not met", "clauses": [
                   {"when": {"anyAnswer": "NOT_MET", "among": ["A1"]}, "cap": "INADEQUATE"}]},
                 {"code": "L2", "says": "B low", "clauses": [
                   {"when": {"anySectionBelow": 50, "among": ["B"]}, "cap": "GOOD", "onlyFor": ["DRAFT"]}]},
                 {"code": "L3", "says": "Leak", "clauses": [{"when": {"found": "LEAK"}, "cap": "INADEQUATE"}]}]}}
            """;

    @Test
    void reads_what_the_schema_allows() {
        assertThat(Documents.refusedBySchema(SMALL)).isEmpty();
        assertThat(Documents.framework(SMALL).criteria().map(Criterion::code)).containsExactly("A1", "A2", "B1");
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "audit-framework/1"        | "other/1"          | format: it must be "audit-framework/1"
            "name": "small",           |                    | name: it is missing
            "name": "small"            | "name": "Small!"   | name: it must be a name of small letters, digits and hyphens
            "version": "2.3"           | "version": 2.3     | version: it must be the number of a version, such as "1.0"
            "version": "2.3"           | "version": "2.03"  | version: it must be the number of a version, such as "1.0"
            "title": "A small one"     | "title": " "       | title: it must be a text of 1 to 2000 characters, not of spaces alone
            "title": "A small one"     | "title": null      | title: it must not be null
            "title": "First"           | "titel": "First", "title": "First" | sections[0]: "titel" is not known here
            "weight": 3                | "weight": 0        | sections[1].weight: it must be a whole number from 1 to 100
            "weight": 3                | "weight": 1.5      | sections[1].weight: it must be a whole number from 1 to 100
            "weight": 3                | "weight": "3"      | sections[1].weight: it must be a whole number from 1 to 100
            "code": "B1"               | "code": "b1"       | sections[1].criteria[0].code: it must be a code of up to 32 capitals, digits and low lines
            "critical": true           | "critical": "yes"  | sections[0].criteria[0].critical: it must be true or false
            ["Look twice"]             | "Look twice"       | sections[1].criteria[0].prompts: it must be a list
            ["Look twice"]             | [null]             | sections[1].criteria[0].prompts[0]: it must not be null
            ["MET", "PARTLY", "NOT_MET"] | []               | answers: it must not be empty
            "PARTLY", "NOT_MET"]       | "PARTLY", "BAD", "NOT_MET"] | answers[2]: it must be one of NOT_MET, PARTLY, MOSTLY, MET, NOT_APPLICABLE
            {"anyAnswer": "NOT_MET", "among": ["A1"]} | {"script": "1"} | outcome.limits[0].clauses[0].when: it must say "anyAnswer", "anySectionBelow" or "found"
            "among": ["B"]             | "among": "CRITICAL" | outcome.limits[1].clauses[0].when.among: it must be a list of codes or "ALL"
            "among": ["A1"]            | "among": "SOME"    | outcome.limits[0].clauses[0].when.among: it must be a list of codes, "ALL" or "CRITICAL"
            "from": 90                 | "from": 101        | outcome.bands[0].from: it must be a whole number from 0 to 100
            "onlyFor": ["DRAFT"]       | "onlyFor": ["OLD"] | outcome.limits[1].clauses[0].onlyFor[0]: it must be one of DRAFT, FINAL, AMENDED
            """)
    void refuses_as_the_schema_does_and_says_where(String right, @Nullable String wrong, String said) {
        var text = SMALL.replace(right, wrong == null ? "" : wrong);

        assertThat(text).isNotEqualTo(SMALL);
        assertThat(Documents.refusedBySchema(text)).isNotEmpty();
        assertThatExceptionOfType(FlawedFramework.class)
                .isThrownBy(() -> Documents.framework(text))
                .withMessage(said);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "code": "A", "title"       | "code": "B", "title" | sections: B is there twice
            "code": "B1"               | "code": "A1"       | sections: A1 is there twice
            "MET", "PARTLY", "NOT_MET" | "MET", "MET", "NOT_MET" | answers: MET is there twice
            "MET", "PARTLY", "NOT_MET" | "PARTLY", "NOT_MET" | answers: MET and NOT_MET must be among them
            "MET", "PARTLY", "NOT_MET" | "MET", "NOT_APPLICABLE", "NOT_MET" | answers: each criterion says for itself whether it may not apply
            "critical": true           | "derived": true    | sections: A1 is answered by what was recorded, and no grade may rest on that
            "from": 70                 | "from": 90         | outcome.bands[1].from: it must be below that of the grade above
            "from": 0                  | "from": 10         | outcome.bands[3].from: the lowest grade must begin at 0
            "grade": "GOOD"            | "grade": "OUTSTANDING" | outcome.bands: each grade must be there once, the highest first
            "among": ["A1"]            | "among": ["A9"]    | outcome.limits[0].clauses[0].when.among: there is no criterion A9
            "among": ["B"]             | "among": ["Z"]     | outcome.limits[1].clauses[0].when.among: there is no section Z
            "found": "LEAK"            | "found": "OTHER"   | outcome.limits[2].clauses[0].when.found: there is no finding OTHER
            "anyAnswer": "NOT_MET"     | "anyAnswer": "MOSTLY" | outcome.limits[0].clauses[0].when.anyAnswer: MOSTLY is not among the answers that limits may look at
            "cap": "GOOD"              | "cap": "OUTSTANDING" | outcome.limits[1].clauses[0].cap: nothing is above OUTSTANDING, so this would limit nothing
            "code": "L2"               | "code": "L1"       | outcome.limits: L1 is there twice
            "anyAnswer": "NOT_MET"     | "anyAnswer": "MET" | outcome.limits: A1: MET would give a worse grade than a lower answer
            """)
    void refuses_what_would_make_no_sense_in_use(String right, String wrong, String said) {
        var text = SMALL.replace(right, wrong);

        assertThat(text).isNotEqualTo(SMALL);
        assertThatExceptionOfType(FlawedFramework.class)
                .isThrownBy(() -> Documents.framework(text))
                .withMessage(said);
    }

    @Test
    void refuses_a_framework_of_which_nothing_need_apply() {
        var text = SMALL.replace("\"critical\": true", "\"mayNotApply\": true")
                .replace("\"asks\": \"And this?\"", "\"asks\": \"And this?\", \"mayNotApply\": true");

        assertThatExceptionOfType(FlawedFramework.class)
                .isThrownBy(() -> Documents.framework(text))
                .withMessage("sections: one criterion must always apply, or there may be nothing to grade");
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        var text = SMALL.replace("\"weight\": 3", "\"weight\": 0").replace("\"title\": \"First\"", "\"title\": 1");

        assertThatExceptionOfType(FlawedFramework.class)
                .isThrownBy(() -> Documents.framework(text))
                .satisfies(flawed -> assertThat(flawed.flaws())
                        .extracting(Flaw::where)
                        .containsExactly("sections[0].title", "sections[1].weight"));
    }

    @Test
    void refuses_what_is_no_object_at_all() {
        assertThatExceptionOfType(FlawedFramework.class)
                .isThrownBy(() -> Documents.framework("[]"))
                .withMessageStartingWith("it must be an object");
    }

    @Test
    void is_not_asked_about_a_member_that_is_there_twice() {
        ThrowingCallable reading = () -> Documents.framework("{\"name\": \"one\", \"name\": \"two\"}");

        assertThatExceptionOfType(JacksonException.class).isThrownBy(reading);
    }

    @Test
    void orders_versions_by_number() {
        assertThat(new FrameworkVersion("1.10")).isGreaterThan(new FrameworkVersion("1.9"));
        assertThat(new FrameworkVersion("2.0")).isGreaterThan(new FrameworkVersion("1.10"));
        assertThat(FrameworkVersion.isWellFormed("0.9")).isFalse();
        assertThat(FrameworkVersion.isWellFormed("1")).isFalse();
    }
}
