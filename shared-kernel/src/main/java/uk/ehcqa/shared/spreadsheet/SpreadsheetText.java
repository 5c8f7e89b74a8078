package uk.ehcqa.shared.spreadsheet;

/** A text in a file that a spreadsheet opens. */
public final class SpreadsheetText {

    /** Stands first in the file: without it Excel does not see that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** A spreadsheet would run a text that begins like a formula, unless an apostrophe stands before it. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
