package uk.ehcqa.access.input;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/** Reads a body in JSON as it is written: nothing in it is passed over, and nothing is taken for something else. */
@AutoConfiguration
public class BodyAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer plausibleDatesOnly() {
        return mapper -> mapper.addModule(
                new SimpleModule("plausible dates").addDeserializer(LocalDate.class, new DateReader()));
    }

    @Bean
    JsonMapperBuilderCustomizer nothingPassedOver() {
        return mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule().addDeserializer(String.class, new TextReader()));
    }
}
