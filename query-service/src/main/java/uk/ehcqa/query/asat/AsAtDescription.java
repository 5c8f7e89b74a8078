package uk.ehcqa.query.asat;

import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Lets the description of the API show a moment and a day of the past as they are written. */
@Configuration(proxyBeanMethods = false)
class AsAtDescription {

    AsAtDescription() {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(KnownAt.class, KnownFor.class)
                .replaceWithSchema(KnownAt.class, new StringSchema().example("2026-09-30T16:00:00Z"))
                .replaceWithSchema(KnownFor.class, new DateSchema());
    }
}
