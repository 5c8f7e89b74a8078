package uk.ehcqa.access.refusal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.ehcqa.shared.refusal.Told;

/** Says in plain English why something was refused, or left alone, and what to do about it. Pages, API and reports say the same. */
public final class RefusalSentences {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("refusals", Locale.ROOT);
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^]]*)]");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private RefusalSentences() {}

    public static String of(Told reason) {
        var sentence = find(reason.code(), SENTENCES.getString("OTHERWISE"));
        return OPTIONAL_PART
                .matcher(sentence)
                .replaceAll(part -> Matcher.quoteReplacement(fillIn(part.group(1), reason.facts())));
    }

    /** The part with its facts, or nothing when one of them is not known. */
    private static String fillIn(String part, Map<String, String> facts) {
        var known = FACT.matcher(part)
                .results()
                .noneMatch(fact -> facts.getOrDefault(fact.group(1), "").isEmpty());
        return !known
                ? ""
                : FACT.matcher(part)
                        .replaceAll(fact -> Matcher.quoteReplacement(inWords(facts.getOrDefault(fact.group(1), ""))));
    }

    private static String inWords(String fact) {
        return DATE.matcher(fact).matches() ? DAY.format(LocalDate.parse(fact)) : find("words." + fact, fact);
    }

    private static String find(String key, String otherwise) {
        return SENTENCES.containsKey(key) ? SENTENCES.getString(key) : otherwise;
    }
}
