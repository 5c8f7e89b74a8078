package uk.ehcqa.access.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;

/** Adds to an operation the answers that it has in common with others of its kind: each is a problem (RFC 9457). */
final class OperationAnswers {

    private static final Set<HttpMethod> COMMANDS = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);

    private OperationAnswers() {}

    static void add(String address, HttpMethod method, Operation operation) {
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            refusal(operation, "400", "A part of the request is missing or cannot be read: errors names each.");
        }
        refusal(operation, "401", "Nobody is signed in.");
        refusal(operation, "403", "This is not for the role of whoever is signed in.");
        if (address.contains("{")) {
            refusal(operation, "404", "There is nothing of this reference or id.");
        }
        if (COMMANDS.contains(method) && !isQuestion(operation)) {
            refusal(
                    operation,
                    "409",
                    "It is at odds with what is recorded, or something else was recorded at the same moment.");
            refusal(
                    operation,
                    "422",
                    "A rule forbids it: errors names the field and says what to do. Nothing was recorded.");
        }
    }

    /** Of the tags it stands under, as "Cases: read": a question may be sent, lest the address says what is asked for. */
    private static boolean isQuestion(Operation operation) {
        return operation.getTags() != null && operation.getTags().stream().anyMatch(tag -> tag.endsWith(": read"));
    }

    private static void refusal(Operation operation, String status, String meaning) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }
}
