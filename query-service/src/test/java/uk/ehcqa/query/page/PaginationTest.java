package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void says_where_it_stands() {
        assertThat(page(1, 34).position()).isEqualTo("Showing 1 to 12 of 34 cases");
        assertThat(page(3, 34).position()).isEqualTo("Showing 25 to 34 of 34 cases");
        assertThat(page(2, 12_345).position()).isEqualTo("Showing 13 to 24 of 12,345 cases");
        assertThat(page(1, 0).position()).isEqualTo("No cases");
    }

    @Test
    void names_the_first_the_last_and_the_near_pages() {
        assertThat(page(1, 34).named()).isEqualTo(List.of(1, 2, 3));
        assertThat(page(5, 1234).named()).isEqualTo(List.of(1, 0, 3, 4, 5, 6, 7, 0, 103));
        assertThat(page(103, 1234).named()).isEqualTo(List.of(1, 0, 101, 102, 103));
        assertThat(page(1, 0).named()).isEqualTo(List.of(1));
    }

    @Test
    void keeps_the_filters_of_the_list_in_the_addresses_of_its_pages() {
        assertThat(new Pagination(1, 12, 34, "cases", "/worklist?team=north&page=1").address(2))
                .isEqualTo("/worklist?team=north&page=2");
        assertThat(new Pagination(1, 12, 34, "cases", "/worklist").address(2)).isEqualTo("/worklist?page=2");
        assertThat(new Pagination(1, 12, 34, "cases", "/worklist?q=O%27Demo%20%26%20Sons").address(2))
                .isEqualTo("/worklist?q=O%27Demo%20%26%20Sons&page=2");
    }

    private static Pagination page(int number, int total) {
        return new Pagination(number, 12, total, "cases", "/worklist");
    }
}
