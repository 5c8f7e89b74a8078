package uk.ehcqa.query.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Framework;

class FrameworkDifferenceTest {

    static final Framework FIRST = FrameworkDocuments.read(BuiltInFramework.EHCP_QA_1_0);
    static final String WRITTEN = FrameworkDocuments.written(FIRST);

    @Test
    void is_none_where_nothing_but_the_number_is_another() {
        assertThat(new FrameworkDifference(FIRST, read(WRITTEN.replaceFirst("\"1.0\"", "\"1.1\""))).sentences())
                .isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "title" : "Quality of EHC plans" | "title" : "Quality"                    | The title: Quality, before: Quality of EHC plans.
            "weight" : 20                    | "weight" : 25                          | Section F: weight: 25, before: 20.
            "from" : 90                      | "from" : 92                            | What the answers come to: Outstanding from 92, Good from 70, Requires improvement from 50, Inadequate from 0, before: Outstanding from 90, Good from 70, Requires improvement from 50, Inadequate from 0.
            "asks" : "Every need in the advice appears" | "asks" : "Each need appears" | B1: what it asks: Each need appears, before: Every need in the advice appears.
            whose view each sentence is      | whose view it is                       | A2: other prompts.
            """)
    void is_told_in_a_sentence(String was, String now, String sentence) {
        assertThat(new FrameworkDifference(FIRST, read(WRITTEN.replaceFirst(was, now))).sentences())
                .containsExactly(sentence);
    }

    @Test
    void names_what_is_new_and_what_is_left_out() {
        var other = read(WRITTEN.replaceFirst("\"code\" : \"A2\"", "\"code\" : \"A9\""));

        assertThat(new FrameworkDifference(FIRST, other).sentences()).containsExactly("A2 is left out.", "A9 is new.");
    }

    private static Framework read(String document) {
        return FrameworkDocuments.read(document);
    }
}
