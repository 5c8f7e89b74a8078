package uk.ehcqa.shared.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that leave open what is to be done, by whom, how often or for how long. Provision is to be "so specific and so clear as to
 * leave no room for doubt" (L v Clarke and Somerset [1998] ELR 129); pointing at such words never keeps anybody from sending them.
 */
public final class VagueWords {

    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:access to|opportunit(?:y|ies) (?:to|for)|regular(?:ly)?(?: \\w+)?|frequent(?:ly)?|periodic(?:ally)?|occasional(?:ly)?"
                    + "|from time to time|ongoing|as (?:and when )?(?:required|needed|necessary|appropriate)|as and when"
                    + "|when(?:ever)? (?:required|needed|necessary|appropriate|possible)|where (?:appropriate|necessary|possible)"
                    + "|if (?:required|needed|necessary|possible)|(?:would|may|might|could) benefit from|up to"
                    + "|some (?:support|help|input)|(?:additional|extra|appropriate|suitable|adequate) (?:support|help|input)"
                    + "|support with|help with|a range of|a high level of|etc)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private VagueWords() {}

    /** As they stand in the text, in its order. */
    public static List<String> in(String text) {
        return VAGUE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The whole text in pieces, so that those which are vague can be marked where they stand. */
    public static List<Passage> passages(String text) {
        var passages = new ArrayList<Passage>();
        var matcher = VAGUE.matcher(text);
        var from = 0;
        while (matcher.find()) {
            passages.add(new Passage(text.substring(from, matcher.start()), false));
            passages.add(new Passage(matcher.group(), true));
            from = matcher.end();
        }
        passages.add(new Passage(text.substring(from), false));
        return passages.stream().filter(passage -> !passage.words().isEmpty()).toList();
    }

    /** A piece of a text. */
    public record Passage(String words, boolean vague) {}
}
