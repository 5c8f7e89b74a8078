package uk.ehcqa.shared.document;

import java.util.List;

/** The documents that are attached to one thing, in the order in which they were. */
public record AttachedDocuments(List<AttachedDocument> all) {

    public static final AttachedDocuments NONE = new AttachedDocuments(List.of());

    public AttachedDocuments {
        all = List.copyOf(all);
    }
}
