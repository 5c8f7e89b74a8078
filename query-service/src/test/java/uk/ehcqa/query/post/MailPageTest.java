package uk.ehcqa.query.post;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.identity.Role;

@QueryTest
@Import(InventedPost.class)
class MailPageTest {

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void one_message_was_sent_and_one_given_up() {
        jdbc.sql("truncate post.chased, post.chase, post.item, post.message").update();
        jdbc.sql("""
                insert into post.message values
                    ('00000000-0000-4000-8000-000000000001', 'REMINDED', 'a@health.example', 'SENT',
                        '2026-11-20T09:00:00Z', 0, '2026-11-20T09:00:00Z', null),
                    ('00000000-0000-4000-8000-000000000002', 'REMINDED', 'b@health.example', 'DEAD',
                        '2026-11-20T09:00:00Z', 12, '2026-11-20T09:00:00Z', 'SMTPAddressFailedException')
                """).update();
        jdbc.sql("""
                insert into post.item (reference, occasion, message_id) values
                    ('R-2204', 'REMINDED 2026-11-20', '00000000-0000-4000-8000-000000000002'),
                    ('R-2205', 'REMINDED 2026-11-20', '00000000-0000-4000-8000-000000000002')
                """).update();
    }

    @Test
    void shows_the_administrator_how_many_messages_stand_how_and_what_was_given_up() {
        var page = pages.openAs(Role.ADMINISTRATOR, "/settings/mail");

        assertThat(texts(page, "table:first-of-type tbody tr")).contains("Waiting 0", "Sent 1", "Given up 1");
        assertThat(texts(page, "section tbody tr"))
                .containsExactly(
                        "b@health.example Reminder 2 09:00, 20 November 2026 12 SMTPAddressFailedException Given up");
    }

    @Test
    void tries_again_what_was_given_up() {
        assertThat(pages.sendAsIs("/settings/mail/retries", "")).hasRedirectedUrl("/settings/mail");

        var page = pages.openAs(Role.ADMINISTRATOR, "/settings/mail");
        assertThat(texts(page, "table:first-of-type tbody tr")).contains("Waiting 1", "Given up 0");
        assertThat(page.select("section").text()).contains("No message has failed.");
    }
}
