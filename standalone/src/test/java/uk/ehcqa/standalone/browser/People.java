package uk.ehcqa.standalone.browser;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The people of the demonstration, each at a browser of their own. */
final class People {

    private People() {}

    static Window viewingAs(String person, int width, boolean withJavaScript) {
        var page = Chromium.page(width, withJavaScript);
        page.navigate("/demo");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(person)).click();
        return new Window(page);
    }
}
