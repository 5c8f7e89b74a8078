package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class UiPropertiesTest {

    final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(PageConfiguration.class);

    @Test
    void may_all_be_left_out() {
        start.run(context ->
                assertThat(context.getBean(UiProperties.class).hasColours()).isFalse());
    }

    @Test
    void are_read_from_the_configuration() {
        start.withPropertyValues(
                        "ui.org-name=Exampleshire", "ui.brand=#0B5358", "ui.logo=classpath:static/assets/icon.svg")
                .run(context -> {
                    UiProperties ui = context.getBean(UiProperties.class);
                    assertThat(ui.orgName()).isEqualTo("Exampleshire");
                    assertThat(ui.brand()).isEqualTo(new Colour("#0b5358"));
                    assertThat(ui.hasColours()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ui.brand=#f2b840                    | ui.brand is too light: white text on it needs a contrast of 4.5 to 1
        ui.brand=teal                       | The colour teal is not written like #0b5358
        ui.accent=#0b5358                   | ui.accent is too dark: black text on it needs a contrast of 4.5 to 1
        ui.logo=file:/nowhere/logo.svg      | ui.logo names a file that cannot be read
        ui.font-family=Arial;}body{x:y      | ui.font-family may hold letters, digits, spaces, commas, quotes and hyphens
        """)
    void stop_the_start_where_pages_could_not_be_read(String setting, String reason) {
        start.withPropertyValues(setting)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessage(reason));
    }
}
