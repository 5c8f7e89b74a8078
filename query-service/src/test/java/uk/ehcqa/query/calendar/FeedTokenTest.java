package uk.ehcqa.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class FeedTokenTest {

    @Test
    void is_never_drawn_twice_and_fits_in_an_address() {
        var chance = new SecureRandom();

        assertThat(FeedToken.drawnFrom(chance)).isNotEqualTo(FeedToken.drawnFrom(chance));
        assertThat(FeedToken.drawnFrom(chance).value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void is_kept_as_its_hash_and_written_in_no_log() {
        var token = new FeedToken("abc");

        assertThat(token.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(token).hasToString("FeedToken");
    }
}
