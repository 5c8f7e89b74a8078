package uk.ehcqa.eventstore.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeastRecentlyUsedTest {

    final LeastRecentlyUsed cache = new LeastRecentlyUsed(2);

    @Test
    void keeps_what_was_used_last() {
        cache.put("a", 1);
        cache.put("b", 2);
        cache.get("a");
        cache.put("c", 3);

        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.<String, Integer>get("c")).isEqualTo(3);
    }

    @Test
    void forgets_on_request() {
        cache.put("a", 1);

        assertThat(cache.remove("a")).isTrue();
        assertThat(cache.remove("a")).isFalse();
        assertThat(cache.containsKey("a")).isFalse();
    }

    @Test
    void leaves_in_place_what_is_there() {
        assertThat(cache.putIfAbsent("a", 1)).isTrue();
        assertThat(cache.putIfAbsent("a", 2)).isFalse();

        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
    }
}
