package uk.ehcqa.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;

/** It is 09:41 on Monday 23 November 2026. */
@QueryTest
class FreshnessOfPagesTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void a_case() {
        recorded.are(
                CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02").requestReceived("2026-09-23"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/worklist",
                "/worklist/reviews",
                "/worklist/reviews/held",
                "/worklist/reviews/phase-transfers",
                "/worklist/next",
                "/worklist/appeals",
                "/worklist/plans-ending",
                "/worklist/plans-taken-over",
                "/worklist/plans-transferred-out",
                "/worklist/reviews/amendments",
                "/worklist/plans",
                "/dashboards/plans",
                "/cases",
                "/search",
                "/calendar",
                "/digest",
                "/requests",
                "/requests/sent",
                "/settings/services",
                "/advice",
                "/settings/frameworks",
                "/settings/frameworks/ehcp-qa/1.0",
                "/dashboards/timeliness",
                "/dashboards/timeliness/difference?earlier=2026-09-30",
                "/worklist?asKnownAt=2026-09-30",
                "/dashboards/requests",
                "/dashboards/reviews",
                "/dashboards/orders",
                "/dashboards/advice",
                "/dashboards/advice/requests",
                "/cases/2026-0001/plan",
                "/audits",
                "/cases/2026-0001/history"
            })
    void is_told_where_read_models_are_shown(String address) {
        var page = pages.open(address);

        assertThat(page.select("footer").text()).endsWith("Data as at 09:41, 23 November 2026");
        assertThat(page.text()).doesNotContain("These pages are behind.");
    }

    @Test
    void is_not_told_where_none_is_shown() {
        assertThat(pages.open("/help").select("footer").text()).doesNotContain("Data as at");
    }
}
