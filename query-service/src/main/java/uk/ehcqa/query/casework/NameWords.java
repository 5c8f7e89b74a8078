package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.PlainName;

/** The words of a name as they are searched for: its {@link PlainName plain} letters, parted by whatever is no letter. */
public final class NameWords {

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼʻ`´′＇]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /** With an apostrophe as if it were not there, and as if it were a space: people type either. */
    static String of(Child child) {
        var name = child.fullName();
        var parted = APOSTROPHE.matcher(name).replaceAll(" ");
        return (parted.equals(name) ? words(name) : Stream.concat(in(name).stream(), words(parted)))
                .distinct()
                .collect(joining(" "));
    }

    public static List<String> in(String typed) {
        return words(APOSTROPHE.matcher(typed).replaceAll("")).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(PlainName.of(text))).filter(word -> !word.isEmpty());
    }
}
