package uk.ehcqa.query.plantext;

import java.util.List;
import java.util.Map;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.shared.contribution.VagueWords;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.PlanVersion;
import uk.ehcqa.shared.plantext.WrittenPlan;

/**
 * What one version of a plan says, with its vague words marked.
 *
 * @param documentsAt the address at which its documents are to be had
 */
public record PlanTextView(PlanVersion version, WrittenPlan written, String documentsAt) {

    /** One section in pieces. */
    public record SectionText(PlanSection section, List<VagueWords.Passage> passages) {

        public String title() {
            return section + " " + section.title();
        }

        public boolean hasVagueWords() {
            return passages.stream().anyMatch(VagueWords.Passage::vague);
        }
    }

    public String title() {
        return SentPlanWords.of(version.sent());
    }

    /** Those of which something was entered. */
    public List<SectionText> sections() {
        return written.text().sections().entrySet().stream()
                .map(PlanTextView::text)
                .toList();
    }

    public List<String> appended() {
        return written.text().appended();
    }

    public boolean hasVagueWords() {
        return sections().stream().anyMatch(SectionText::hasVagueWords);
    }

    public List<Link> documents() {
        return written.documents().all().stream()
                .map(document -> Link.to(
                        document.name() + ", " + Math.ceilDiv(document.bytes(), 1024) + " KB",
                        documentsAt + document.document()))
                .toList();
    }

    private static SectionText text(Map.Entry<PlanSection, String> section) {
        return new SectionText(section.getKey(), VagueWords.passages(section.getValue()));
    }
}
