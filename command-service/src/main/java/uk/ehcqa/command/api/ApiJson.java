package uk.ehcqa.command.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A date in the API is text, such as "2025-01-06". A number would be read as days since 1970, which nobody means. */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    @Bean
    JsonMapperBuilderCustomizer datesAsTextOnly() {
        return mapper -> mapper.withConfigOverride(
                LocalDate.class, dates -> dates.setFormat(JsonFormat.Value.forLeniency(false)));
    }
}
