package uk.ehcqa.query.page;

import java.util.List;

/**
 * The person looking at a page, as the layout shows them. Sign-in puts it into the model of every page as
 * {@code viewer}; without it the layout shows neither navigation nor search.
 *
 * @param name "Caseworker 4, North team"
 * @param inDemonstration whether the data is invented and the role was chosen
 * @param recordsSteps whether this person records what happens in a case
 * @param correctsChildren whether this person puts personal details right
 * @param erasesChildren whether this person may erase personal details for good
 * @param sections what this person may open, in the order of the navigation
 */
public record Viewer(
        String name,
        boolean inDemonstration,
        boolean recordsSteps,
        boolean correctsChildren,
        boolean erasesChildren,
        List<Section> sections) {

    /** The same person where nothing can be recorded. */
    public Viewer onlyLooking() {
        return new Viewer(name, inDemonstration, false, false, false, sections);
    }

    /** Who works with cases may look for one. */
    public boolean findsCases() {
        return sections.contains(Section.WORKLIST);
    }
}
