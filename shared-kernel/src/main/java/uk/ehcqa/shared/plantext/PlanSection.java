package uk.ehcqa.shared.plantext;

/** The sections that every plan has to have (SEND Regulations 2014, reg. 12(1)). */
public enum PlanSection {
    A("Views, interests and aspirations"),
    B("Special educational needs"),
    C("Health needs"),
    D("Social care needs"),
    E("Outcomes"),
    F("Special educational provision"),
    G("Health provision"),
    H1("Social care provision under the 1970 Act"),
    H2("Other social care provision"),
    I("Placement"),
    J("Personal budget and direct payments"),
    K("Advice and information");

    private final String title;

    PlanSection(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
