package uk.ehcqa.query.words;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Says the kernel's constants in plain English: one wording each, for every page. Templates ask it as {@code @words}. */
@Component("words")
public class Words {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("uk.ehcqa.query.words.words", Locale.ROOT);

    public static String of(Enum<?> constant) {
        return WORDS.getString(key(constant));
    }

    /** Several of them, as a list in a sentence. */
    public static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Words::of).collect(joining(", "));
    }

    /** What a person should know who chooses it. */
    public static String hintFor(Enum<?> constant) {
        return WORDS.getString(key(constant) + ".hint");
    }

    /** For templates, which call instances. */
    public String say(Enum<?> constant) {
        return of(constant);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
