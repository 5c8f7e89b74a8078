package uk.ehcqa.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * What a council sets to make the pages its own. A colour that could not be read stops the start.
 *
 * @param orgName the council's name, beside the product's
 * @param contact whom staff ask for help, as a sentence: "Call the SEND systems team on 01632 960 000."
 * @param logo a file with the council's logo, SVG or PNG
 * @param brand the colour of the header; white text stands on it
 * @param accent the colour of the search button; black text stands on it
 * @param fontFamily the council's typeface, where its computers have it installed
 */
@ConfigurationProperties("ui")
public record UiProperties(
        @Nullable String orgName,
        @Nullable String contact,
        @Nullable Resource logo,
        @Nullable Colour brand,
        @Nullable Colour accent,
        @Nullable String fontFamily) {

    public UiProperties {
        require(
                brand == null || brand.isReadableOn(Colour.WHITE),
                "ui.brand is too light: white text on it needs a contrast of 4.5 to 1");
        require(
                accent == null || accent.isReadableOn(Colour.BLACK),
                "ui.accent is too dark: black text on it needs a contrast of 4.5 to 1");
        require(logo == null || logo.isReadable(), "ui.logo names a file that cannot be read");
        require(
                fontFamily == null || fontFamily.matches("[A-Za-z0-9 ,\"'-]+"),
                "ui.font-family may hold letters, digits, spaces, commas, quotes and hyphens");
    }

    /** Whether the council's own style sheet has anything to say. */
    public boolean hasColours() {
        return brand != null || accent != null || fontFamily != null;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
