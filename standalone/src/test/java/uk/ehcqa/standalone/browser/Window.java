package uk.ehcqa.standalone.browser;

import com.microsoft.playwright.Page;

/** A browser window of its own, with nothing left in it from another. All of it is closed at the end, not the page alone. */
record Window(Page page) implements AutoCloseable {

    @Override
    public void close() {
        page.context().close();
    }
}
