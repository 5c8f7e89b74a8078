package uk.ehcqa.command.sen2.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.shared.refusal.Remark;

/** Words for what lies in a table as its code and the facts behind it. */
final class Sentence {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private Sentence() {}

    static @Nullable String of(@Nullable String code, @Nullable String item, ResultSet row, JsonMapper json)
            throws SQLException {
        if (code == null) {
            return null;
        }
        var facts = json.readValue(row.getString("facts"), FACTS);
        return RefusalSentences.of(new Remark(code, item, facts));
    }
}
