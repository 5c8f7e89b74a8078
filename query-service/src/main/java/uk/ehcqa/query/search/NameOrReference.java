package uk.ehcqa.query.search;

import java.util.stream.Collectors;
import uk.ehcqa.query.casework.NameWords;
import uk.ehcqa.query.listing.Where;

/** What people type to find a case: words of a name in any order, each as far as they know it, or a case reference. */
final class NameOrReference {

    private NameOrReference() {}

    static Where in(String typed) {
        var where = new Where();
        return typed.strip().matches("[0-9-]+")
                ? where.and("c.reference like ?", typed.strip() + "%")
                : where.and("c.name_words @@ ?::tsquery", allWordsOf(typed));
    }

    /** Letters and digits alone are left of each word, so nothing typed can be taken for an operator. */
    private static String allWordsOf(String typed) {
        return NameWords.in(typed).stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
