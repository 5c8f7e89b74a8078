package uk.ehcqa.query.contribution.request;

import java.util.ArrayList;
import java.util.List;

/** The panel beside the form: what is there, what is open, and what has still to be ticked. */
record BeforeSending(List<Mark> marks) {

    /**
     * One line.
     *
     * @param kind "y" for what is there, "n" for a point that is open, "o" for what has to be done before sending
     */
    record Mark(String kind, String words) {}

    static BeforeSending of(EnteredAdvice form, int documents) {
        var marks = new ArrayList<Mark>();
        marks.add(
                form.known() == null
                        ? new Mark("o", "Known to service: not answered")
                        : new Mark("y", "Known to service: answered"));
        if (!form.saysNotKnown()) {
            marks.add(new Mark(
                    form.needList().isEmpty() ? "n" : "y", count(form.needList().size(), "need")));
            marks.add(new Mark(
                    form.outcomeList().isEmpty() ? "n" : "y",
                    count(form.outcomeList().size(), "outcome")));
            marks.add(new Mark(
                    form.provisionList().isEmpty() ? "n" : "y",
                    count(form.provisionList().size(), "provision")));
            if (documents > 0) {
                marks.add(new Mark("y", count(documents, "document")));
            }
            OpenPoints.of(form).all().forEach(point -> marks.add(new Mark("n", point)));
            if (!form.wasDeclared()) {
                marks.add(new Mark("o", "Declarations to tick"));
            }
        }
        return new BeforeSending(List.copyOf(marks));
    }

    private static String count(int number, String what) {
        return switch (number) {
            case 0 -> "No " + what + " entered";
            case 1 -> "1 " + what;
            default -> number + " " + what + (what.equals("provision") ? " entries" : "s");
        };
    }
}
