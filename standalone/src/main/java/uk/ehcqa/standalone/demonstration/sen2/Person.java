package uk.ehcqa.standalone.demonstration.sen2;

import java.util.List;

/** One person of the return, and the requests made for them, the oldest first. */
public record Person(int id, PersonDetails details, Setting setting, List<Request> requests) {

    public boolean hasPlanInForce() {
        return requests.stream().anyMatch(request -> request.activePlan() != null);
    }
}
