package uk.ehcqa.access.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import uk.ehcqa.access.problem.Problem;

/** Says what the API is, how to sign in to it, and what each of its operations may answer. */
class ApiDescription implements GlobalOpenApiCustomizer {

    private static final String SCHEME = "basic";

    private final DescriptionWords words;

    ApiDescription(DescriptionWords words) {
        this.words = words;
    }

    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info()
                .title("EHC Plan Quality")
                .version("1")
                .description(
                        "Records the steps of EHC needs assessments, imports SEN2 returns, and answers how well the time"
                                + " limits of the SEND Regulations 2014 are kept."));
        description.setServers(List.of(new Server().url("/")));
        description.addSecurityItem(new SecurityRequirement().addList(SCHEME));
        addComponents(description.getComponents());
        description
                .getPaths()
                .forEach((address, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> OperationAnswers.add(address, method, operation)));
        words.fillIn(description);
    }

    private static void addComponents(Components components) {
        components.addSecuritySchemes(
                SCHEME,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description(
                                "In the demonstration for instance caseworker-4, with the password demonstration."));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }
}
