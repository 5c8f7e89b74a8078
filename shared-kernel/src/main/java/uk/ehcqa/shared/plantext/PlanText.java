package uk.ehcqa.shared.plantext;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.ehcqa.shared.privacy.Erased;

/**
 * What one version of a plan says. All of it is personal data.
 *
 * @param sections in their own words; a section of which nothing was entered is not among them
 * @param appended the advice that section K lists, in its order
 */
public record PlanText(Map<PlanSection, String> sections, List<String> appended) {

    /** Of a version whose words stand in a document alone. */
    public static final PlanText NONE = new PlanText(Map.of(), List.of());

    /** Stands where the words were erased. */
    public static final PlanText ERASED = new PlanText(Map.of(PlanSection.A, Erased.WORDS), List.of());

    public PlanText {
        var inOrder = new EnumMap<PlanSection, String>(PlanSection.class);
        inOrder.putAll(sections);
        sections = Collections.unmodifiableMap(inOrder);
        appended = List.copyOf(appended);
    }

    /** Without what is blank, and without space around the words. */
    public static PlanText entered(Map<PlanSection, String> sections, List<String> appended) {
        var kept = new EnumMap<PlanSection, String>(PlanSection.class);
        sections.forEach((section, words) -> {
            if (!words.isBlank()) {
                kept.put(section, words.strip());
            }
        });
        return new PlanText(
                kept,
                appended.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    public Optional<String> of(PlanSection section) {
        return Optional.ofNullable(sections.get(section));
    }

    public boolean hasWords() {
        return !sections.isEmpty() || !appended.isEmpty();
    }

    /** Keeps it out of logs and messages, whoever prints this by accident. */
    @Override
    public String toString() {
        return "PlanText[withheld]";
    }
}
