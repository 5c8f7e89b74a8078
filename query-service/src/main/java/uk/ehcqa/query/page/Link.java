package uk.ehcqa.query.page;

/**
 * A link among others, one of which may be the page itself.
 *
 * @param href its address, as the page's author wrote it: "/cases/2026-0413/history"
 */
public record Link(String text, String href, boolean isCurrent) {

    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }
}
