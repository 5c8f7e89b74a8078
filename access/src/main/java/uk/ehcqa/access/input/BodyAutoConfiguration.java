package uk.ehcqa.access.input;

import com.fasterxml.jackson.annotation.JsonFormat;
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

    /** A date is text, such as "2025-01-06". A number would be read as days since 1970, which nobody means. */
    @Bean
    JsonMapperBuilderCustomizer datesAsTextOnly() {
        return mapper -> mapper.withConfigOverride(
                LocalDate.class, dates -> dates.setFormat(JsonFormat.Value.forLeniency(false)));
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
