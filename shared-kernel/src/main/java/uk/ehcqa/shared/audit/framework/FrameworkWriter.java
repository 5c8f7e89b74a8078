package uk.ehcqa.shared.audit.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a framework as the document that {@link FrameworkReader} reads: members always stand in the same order. */
public final class FrameworkWriter {

    private FrameworkWriter() {}

    public static Map<String, Object> document(Framework framework) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", FrameworkReader.FORMAT);
        document.put("name", framework.name());
        document.put("version", framework.version().value());
        document.put("title", framework.title());
        document.put("answers", names(framework.answers()));
        document.put(
                "sections",
                framework.sections().stream().map(FrameworkWriter::section).toList());
        document.put("outcome", outcome(framework.outcome()));
        return document;
    }

    private static Map<String, Object> section(Section section) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", section.code());
        object.put("title", section.title());
        object.put("weight", section.weight());
        object.put(
                "criteria",
                section.criteria().stream().map(FrameworkWriter::criterion).toList());
        return object;
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", criterion.code());
        object.put("asks", criterion.asks());
        object.put("weight", criterion.weight());
        putIf(criterion.critical(), object, "critical");
        putIf(criterion.mayNotApply(), object, "mayNotApply");
        putIf(criterion.derived(), object, "derived");
        putUnlessEmpty(criterion.prompts(), object, "prompts");
        putUnlessEmpty(criterion.examples(), object, "examples");
        return object;
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        var object = new LinkedHashMap<String, Object>();
        switch (outcome) {
            case Outcome.Decided it -> object.put("decisions", names(it.decisions()));
            case Outcome.Graded it -> {
                object.put(
                        "bands", it.bands().stream().map(FrameworkWriter::band).toList());
                object.put(
                        "findings",
                        it.findings().stream().map(FrameworkWriter::finding).toList());
                object.put(
                        "limits",
                        it.limits().stream().map(FrameworkWriter::limit).toList());
            }
        }
        return object;
    }

    private static Map<String, Object> band(Band band) {
        var object = new LinkedHashMap<String, Object>();
        object.put("grade", band.grade().name());
        object.put("from", band.from());
        return object;
    }

    private static Map<String, Object> finding(Finding finding) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", finding.code());
        object.put("asks", finding.asks());
        putIf(finding.dataBreach(), object, "dataBreach");
        return object;
    }

    private static Map<String, Object> limit(Limit limit) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", limit.code());
        object.put("says", limit.says());
        object.put(
                "clauses", limit.clauses().stream().map(FrameworkWriter::clause).toList());
        return object;
    }

    private static Map<String, Object> clause(Clause clause) {
        var object = new LinkedHashMap<String, Object>();
        object.put("when", condition(clause.when()));
        object.put("cap", clause.cap().name());
        putUnlessEmpty(names(clause.onlyFor()), object, "onlyFor");
        return object;
    }

    private static Map<String, Object> condition(Condition condition) {
        var object = new LinkedHashMap<String, Object>();
        switch (condition) {
            case Condition.AnyAnswer it -> {
                object.put("anyAnswer", it.answer().name());
                object.put("among", among(it.among()));
            }
            case Condition.AnySectionBelow it -> {
                object.put("anySectionBelow", it.percent());
                object.put("among", among(it.among()));
            }
            case Condition.Found it -> object.put("found", it.finding());
        }
        return object;
    }

    private static Object among(Among among) {
        return among.reach() == Among.Reach.NAMED
                ? among.codes()
                : among.reach().name();
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    private static void putIf(boolean truth, Map<String, Object> object, String name) {
        if (truth) {
            object.put(name, true);
        }
    }

    private static void putUnlessEmpty(List<String> list, Map<String, Object> object, String name) {
        if (!list.isEmpty()) {
            object.put(name, list);
        }
    }
}
