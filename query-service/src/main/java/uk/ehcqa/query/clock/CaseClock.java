package uk.ehcqa.query.clock;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The clock of one case, for its page: how far along it is, what is done and what comes next.
 *
 * @param day how many days since the request; of a closed case, the day its clock ended
 * @param length the days the law allows
 * @param started the day of the request, as shown: "23 Sep"
 * @param marker what the pointer says: "Today", or of a closed case what ended it
 */
public record CaseClock(int day, int length, String started, String marker, List<ClockDate> milestones) {

    public String wide(String id) {
        return ClockPicture.wide(this, id + "-wide");
    }

    public String narrow(String id) {
        return ClockPicture.narrow(this, id + "-narrow");
    }

    boolean isLate() {
        return day > length;
    }

    boolean isMissed(ClockDate milestone) {
        return !milestone.isMet() && day > milestone.day();
    }

    String inWords() {
        return "Day " + day + " of " + length + ". "
                + milestones.stream().map(this::inWords).collect(Collectors.joining(" "));
    }

    private String inWords(ClockDate milestone) {
        String state = milestone.isMet() ? ": done." : isMissed(milestone) ? ": late." : ".";
        return milestone.name() + ", " + milestone.date() + state;
    }
}
