package uk.ehcqa.benchmarks.result;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A result as a table in Markdown. */
public final class Report {

    private Report() {}

    public static String of(Result result) {
        var text = new StringBuilder("### %s: %s\n\n".formatted(result.name(), result.title()));
        text.append("%s; %s; %s\n\n".formatted(result.at(), result.settings(), machine(result.machine())));
        text.append("| | %s | least to most | of the floor | floor | sound | also |\n|---|--:|--:|--:|--:|--:|---|\n"
                .formatted(result.unit()));
        result.summaries().forEach(summary -> text.append(row(summary)));
        if (!result.goals().isEmpty()) {
            text.append("\n| Goal | wanted | measured | |\n|---|--:|--:|---|\n");
            result.goals().forEach(goal -> text.append(row(goal)));
        }
        return text.toString();
    }

    private static String machine(Machine machine) {
        return "%d cores of %s, %d GB, %s, %s, Java %s, PostgreSQL %s"
                .formatted(
                        machine.cores(),
                        machine.processor(),
                        Math.round(machine.memoryMegabytes() / 1024.0),
                        machine.system(),
                        machine.disk(),
                        machine.java(),
                        machine.postgres());
    }

    private static String row(Summary summary) {
        return "| %s | %s | %s to %s | %s | %s | %d of %d | %s |\n"
                .formatted(
                        summary.contender(),
                        figure(summary.value()),
                        figure(summary.least()),
                        figure(summary.most()),
                        figure(summary.ofFloor()),
                        figure(summary.floor()),
                        summary.sound(),
                        summary.measured(),
                        String.join(", ", details(summary)));
    }

    private static List<String> details(Summary summary) {
        return summary.details().entrySet().stream()
                .map(detail -> detail.getKey() + " " + figure(detail.getValue()))
                .toList();
    }

    private static String row(Goal goal) {
        return "| %s | %s %s | %s | %s |\n"
                .formatted(
                        goal.what(),
                        goal.atLeast() ? "≥" : "≤",
                        figure(goal.wanted()),
                        figure(goal.measured()),
                        goal.isMet() ? "met" : "**not met**");
    }

    private static String figure(@Nullable Double value) {
        if (value == null || value.isNaN()) {
            return "–";
        }
        var pattern = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.UK, pattern, value);
    }
}
