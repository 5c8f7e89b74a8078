package uk.ehcqa.documents;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.documents.kind.DocumentKind;

/** The name of a document as anybody may safely save it: one part of a path, seen as it is, ending as its content asks. */
final class FileName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "document";

    private FileName() {}

    /** @param sent as a browser sends it: perhaps with the folders of its user, perhaps made to deceive, perhaps not at all */
    static String of(@Nullable String sent, DocumentKind kind) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceAll("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ");
        var stem = bounded(trimmed(withoutEnding(name, kind)));
        return (stem.isEmpty() ? NAMELESS : stem) + kind.ending();
    }

    private static String withoutEnding(String name, DocumentKind kind) {
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending())
                ? name.substring(0, name.length() - kind.ending().length())
                : name;
    }

    /** Names that begin with a full stop are hidden, and Windows drops full stops at the end. */
    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String bounded(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
    }
}
