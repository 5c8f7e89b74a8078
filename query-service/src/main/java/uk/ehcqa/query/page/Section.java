package uk.ehcqa.query.page;

import java.util.regex.Pattern;

/** A part of the service, as the navigation names it. */
public enum Section {
    WORKLIST("Worklist", "/worklist", "/(worklist|cases|search)(/.*)?"),
    ADVICE("Advice", "/advice", "/advice(/.*)?"),
    REMINDERS("Reminders", "/digest", "/digest"),
    CALENDAR("Calendar", "/calendar", "/calendar"),
    DASHBOARDS("Dashboards", "/dashboards/timeliness", "/dashboards(/.*)?"),
    /** For whoever sees no other dashboard. */
    ADVICE_MEASURES("Measures", "/dashboards/advice", "/dashboards/advice(/.*)?"),
    IMPORT("Imports", "/imports", "/imports(/.*)?"),
    REQUESTS("Requests", "/requests", "/requests(/R-(?!.*/reading).*)?"),
    /** For whoever answers for several services. */
    ADVICE_TO_CHECK("To check", "/requests/to-check", "/requests/(to-check|R-[^/]+/reading)"),
    SENT_ADVICE("Sent", "/requests/sent", "/requests/sent"),
    AUDITS("Audits", "/audits", "/audits(/.*)?"),
    FRAMEWORKS("Frameworks", "/settings/frameworks", "/settings/frameworks(/.*)?"),
    SERVICES("Services", "/settings/services", "/settings/services(/.*)?"),
    EVENT_PROCESSING("Event processing", "/settings/event-processing", "/settings/event-processing(/.*)?"),
    MAIL("Mail", "/settings/mail", "/settings/mail(/.*)?"),
    BANK_HOLIDAYS("Bank holidays", "/settings/bank-holidays", "/settings/bank-holidays");

    private final String title;
    private final String path;
    private final Pattern holds;

    Section(String title, String path, String holds) {
        this.title = title;
        this.path = path;
        this.holds = Pattern.compile(holds);
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    /** Whether a page belongs to this section. */
    public boolean holds(String page) {
        return holds.matcher(page).matches();
    }
}
