package uk.ehcqa.query.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.FoundImportRows;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** One page of the rows of an import. */
record RowsView(FindImportRows question, FoundImportRows found) {

    /** All rows, or those of one outcome. */
    public List<Link> outcomes() {
        var links = new ArrayList<Link>();
        links.add(new Link("All rows", address(null, question.module(), 1), question.outcome() == null));
        Stream.of(RowOutcome.values())
                .map(outcome -> new Link(
                        Words.of(outcome), address(outcome, question.module(), 1), outcome == question.outcome()))
                .forEach(links::add);
        return List.copyOf(links);
    }

    public String position() {
        return String.format(Locale.UK, "Page %,d of %,d, %,d rows", found.page(), found.pages(), found.total());
    }

    @Nullable
    public String previous() {
        return found.page() > 1 ? address(question.outcome(), question.module(), found.page() - 1) : null;
    }

    @Nullable
    public String next() {
        return found.page() < found.pages() ? address(question.outcome(), question.module(), found.page() + 1) : null;
    }

    /** The same rows, all pages of them, as a file. */
    public String file() {
        return "/api/imports/" + question.importId() + "/rows?format=csv"
                + filters(question.outcome(), question.module());
    }

    private String address(@Nullable RowOutcome outcome, @Nullable ReturnModule module, int page) {
        return "/imports/" + question.importId() + "?page=" + page + filters(outcome, module);
    }

    private static String filters(@Nullable RowOutcome outcome, @Nullable ReturnModule module) {
        return (outcome == null ? "" : "&outcome=" + outcome) + (module == null ? "" : "&module=" + module);
    }
}
