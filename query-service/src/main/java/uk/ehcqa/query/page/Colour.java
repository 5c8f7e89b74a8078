package uk.ehcqa.query.page;

import java.util.Locale;

/** A colour of the council's brand, written "#0b5358". */
public record Colour(String hex) {

    public static final Colour WHITE = new Colour("#ffffff");
    public static final Colour BLACK = new Colour("#0b0c0c");

    /** What WCAG 2.2 asks of text (success criterion 1.4.3). */
    private static final double READABLE = 4.5;

    public Colour {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("The colour " + hex + " is not written like #0b5358");
        }
    }

    /** Named so that Spring reads a configured colour with it. */
    public static Colour of(String hex) {
        return new Colour(hex);
    }

    boolean isReadableOn(Colour other) {
        return contrastWith(other) >= READABLE;
    }

    /** The contrast ratio of WCAG 2.2: from 1 (the same) to 21 (black and white). */
    double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
    }

    private double light(int position) {
        double share = Integer.parseInt(hex, position, position + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
