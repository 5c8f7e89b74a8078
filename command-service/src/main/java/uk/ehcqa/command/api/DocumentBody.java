package uk.ehcqa.command.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.document.DocumentId;

/** A document that is kept already, as the API takes it. */
record DocumentBody(
        @NotNull UUID document,
        @NotBlank @Size(max = 255) String name,
        @NotBlank @Size(max = 100) String mediaType,
        @NotNull @Min(1) Long bytes) {

    static AttachedDocuments attached(@Nullable List<DocumentBody> documents) {
        return documents == null
                ? AttachedDocuments.NONE
                : new AttachedDocuments(
                        documents.stream().map(DocumentBody::attached).toList());
    }

    private AttachedDocument attached() {
        return new AttachedDocument(new DocumentId(document), name, mediaType, bytes);
    }
}
