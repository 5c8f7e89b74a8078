package uk.ehcqa.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;

/** Somebody who has a keyboard and no mouse. */
record Keys(Page page) {

    private static final int FURTHEST = 150;

    /** Goes on from where the focus is, as far as need be. */
    void goTo(Locator wanted) {
        for (var steps = 0; steps < FURTHEST; steps++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached with the keyboard: " + wanted);
    }

    void open(Locator linkOrButton) {
        goTo(linkOrButton);
        page.keyboard().press("Enter");
    }

    void tick(String label) {
        goTo(labelled(label));
        page.keyboard().press("Space");
    }

    void write(String label, String words) {
        write(labelled(label), words);
    }

    void write(Locator field, String words) {
        goTo(field);
        page.keyboard().insertText(words);
    }

    Locator labelled(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
    }
}
