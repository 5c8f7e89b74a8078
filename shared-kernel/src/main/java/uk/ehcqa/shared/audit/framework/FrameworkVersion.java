package uk.ehcqa.shared.audit.framework;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The number of a version of a framework, such as 1.0: a later one is higher. */
public record FrameworkVersion(String value) implements Comparable<FrameworkVersion> {

    public static final String FORM = "[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})";

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);

    public FrameworkVersion {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not the number of a version");
        }
    }

    public static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }

    @Override
    public int compareTo(FrameworkVersion other) {
        return Comparator.comparingInt((FrameworkVersion version) -> version.part(0))
                .thenComparingInt(version -> version.part(1))
                .compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }

    private int part(int index) {
        var dot = value.indexOf('.');
        return Integer.parseInt(index == 0 ? value.substring(0, dot) : value.substring(dot + 1));
    }
}
