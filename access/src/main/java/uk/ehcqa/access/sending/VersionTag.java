package uk.ehcqa.access.sending;

/** The version of a case or service as the header {@code ETag} gives it to whoever will send it back as {@code If-Match}. */
public final class VersionTag {

    private VersionTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
