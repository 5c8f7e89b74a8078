package uk.ehcqa.query.words;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.timeliness.ExceptionGround;

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

    /** A kind of special educational need by its code in SEN2; a code that is not known is shown as it is. */
    public static String ofNeed(String code) {
        var key = "SENtype." + code;
        return WORDS.containsKey(key) ? WORDS.getString(key) : code;
    }

    /** What the law accepts as the ground of an exception, if anybody said. */
    public static String ofGround(@Nullable ExceptionGround ground) {
        return ground == null ? WORDS.getString("ExceptionGround.not-said") : of(ground);
    }

    /** What a person should know who chooses it. */
    public static String hintFor(Enum<?> constant) {
        return WORDS.getString(key(constant) + ".hint");
    }

    /** What a link says that leads to the form of a step. */
    public static String toRecord(Enum<?> step) {
        return "Record " + WORDS.getString(key(step) + ".noun");
    }

    /** For templates, which call instances. */
    public String say(Enum<?> constant) {
        return of(constant);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
