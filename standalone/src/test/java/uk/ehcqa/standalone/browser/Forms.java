package uk.ehcqa.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** How people fill in the forms of the product. */
final class Forms {

    private Forms() {}

    /** A request of 9 November 2026 for a child of that first name. */
    static void fillInRequest(Page page, String forename) {
        page.getByLabel("First name").fill(forename);
        page.getByLabel("Last name").fill("Journeytest");
        date(page, "birthDate", "14", "5", "2019");
        page.getByLabel("Not known").check();
        date(page, "receivedOn", "9", "Nov", "2026");
        page.getByLabel("Parent or young person").check();
    }

    static void date(Page page, String field, String day, String month, String year) {
        page.locator("[id='" + field + ".day']").fill(day);
        page.locator("[id='" + field + ".month']").fill(month);
        page.locator("[id='" + field + ".year']").fill(year);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    /** Opens a case with a request, and gives the address of its page. */
    static String openCase(Page page, String forename) {
        page.navigate("/cases/new");
        fillInRequest(page, forename);
        button(page, "Record request").click();
        page.waitForURL("**/cases/2026-*");
        return page.url().replaceFirst("\\?.*", "");
    }

    static void recordStep(Page page, String caseAddress, String step, String day) {
        page.navigate(caseAddress + "/steps/new");
        page.getByLabel(step).check();
        date(page, "date", day, "11", "2026");
        button(page, "Save step").click();
    }
}
