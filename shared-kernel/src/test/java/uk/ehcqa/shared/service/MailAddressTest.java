package uk.ehcqa.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salt.requests@example-trust.nhs.uk",
                "front.door@council.example",
                "o'neill+send@sub.example-school.sch.uk"
            })
    void is_well_formed(String address) {
        assertThat(MailAddress.isWellFormed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "requests",
                "requests@",
                "@example.org",
                "requests@example",
                "requests@example..org",
                "two words@example.org",
                "a@example.org, b@example.org",
                "a@example.org\nBcc: b@example.org",
                "Requests <requests@example.org>"
            })
    void is_not_well_formed(String address) {
        assertThat(MailAddress.isWellFormed(address)).isFalse();
    }
}
