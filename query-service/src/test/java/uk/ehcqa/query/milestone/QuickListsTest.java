package uk.ehcqa.query.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.paging.Page;

/** How PostgreSQL finds the rows of lists among 300,000 legal dates of 25,000 cases. */
@QueryTest
class QuickListsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void read_what_is_due_in_its_order() {
        assertThat(plan(ListedMilestones.ROWS, MilestoneFilter.NONE.on(TODAY), ListedMilestones.ORDER))
                .contains("milestone_to_do")
                .doesNotContain("Seq Scan on milestone");
        assertThat(plan(
                        ListedMilestones.ROWS,
                        new MilestoneFilter(DueWhen.WITHIN_7_DAYS, null, null, null, null, null, null).on(TODAY),
                        ListedMilestones.ORDER))
                .contains("milestone_to_do")
                .doesNotContain("Seq Scan on milestone");
    }

    @Test
    void read_what_orders_ask_for_in_a_year_apart_from_all_else() {
        var where = new Where()
                .and("route <> ''")
                .and("due_on between ? and ?", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(plan("select * from query.milestone", where, " order by met_on is not null, due_on"))
                .contains("milestone_of_dispute")
                .doesNotContain("Seq Scan on milestone");
    }

    private String plan(String rows, Where where, String order) {
        return transaction.execute(status -> {
            generate();
            var explained = jdbc.sql("explain " + rows + where.sql() + order + Page.SQL)
                    .params(where.values())
                    .params(50, 0)
                    .query(String.class)
                    .list();
            status.setRollbackOnly();
            return String.join("\n", explained);
        });
    }

    /** Of each case eleven dates, of which two are still to be met by the authority, and of every tenth one of an order. */
    private void generate() {
        jdbc.sql("""
                insert into query.case_file (case_id, reference, version, surname, forename, birth_date, name_words, state,
                    recorded_at)
                select gen_random_uuid(), 'Q' || n, 0, 'Testchild', 'Amber', '2015-05-05', '', '{}', '2026-11-23T09:00Z'
                from generate_series(1, 25000) n""").update();
        jdbc.sql("""
                insert into query.milestone (case_id, kind, episode, plan, review, transfer, proceeding, decision, route,
                    reference, whose, counted_from, due_on, met_on, excepted)
                select case_id, 'ANNUAL_REVIEW', 0, 1, n, 0, 0, '', '', reference,
                    case when n > 9 then 'FAMILY' else 'AUTHORITY' end, '2020-01-01',
                    date '2020-01-01' + (n * 300 + hashtext(reference) % 300),
                    case when n in (8, 9, 11) then null else date '2020-01-01' + n * 300 end, false
                from query.case_file, generate_series(1, 11) n where reference like 'Q%'""").update();
        jdbc.sql("""
                insert into query.milestone (case_id, kind, episode, plan, review, transfer, proceeding, decision, route,
                    reference, whose, counted_from, due_on, met_on, excepted)
                select case_id, 'CONTENTS_AMENDED', 0, 1, 0, 0, 0, 'FINAL_PLAN', 'TRIBUNAL', reference, 'AUTHORITY',
                    '2020-01-01', date '2020-01-01' + abs(hashtext(reference)) % 2500, '2026-01-01', false
                from query.case_file where reference like 'Q%0'""").update();
        jdbc.sql("analyze query.case_file").update();
        jdbc.sql("analyze query.milestone").update();
    }
}
