package uk.ehcqa.shared.audit.framework;

import java.util.List;

/** Criteria that are looked at together, most of them about one section of a plan. */
public record Section(String code, String title, int weight, List<Criterion> criteria) {

    public Section {
        criteria = List.copyOf(criteria);
    }
}
