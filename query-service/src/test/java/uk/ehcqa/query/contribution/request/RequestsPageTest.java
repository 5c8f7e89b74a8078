package uk.ehcqa.query.contribution.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.identity.Role;

@QueryTest
class RequestsPageTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    @BeforeEach
    void empty_register() {
        jdbc.sql("truncate query.service, query.service_history").update();
    }

    @Test
    void says_so_where_somebody_answers_for_no_service() {
        assertThat(pages.openAs(Role.CONTRIBUTOR, "/requests").select("main").text())
                .isEqualTo(
                        "Requests for advice You answer for no service in the register. Ask the local authority to enter"
                                + " yours.");
    }
}
