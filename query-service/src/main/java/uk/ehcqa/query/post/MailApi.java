package uk.ehcqa.query.post;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How mail about requests for advice stands, for programs. */
@RestController
@RequestMapping("/api/mail")
@Tag(name = "Event processing")
class MailApi {

    record Mail(boolean serverIsSet, Map<MessageStanding, Integer> messages, List<PostQueue.Trouble> troubles) {}

    record Revived(int messages) {}

    private final PostQueue queue;
    private final Outbox outbox;
    private final PostOffice office;

    MailApi(PostQueue queue, Outbox outbox, PostOffice office) {
        this.queue = queue;
        this.outbox = outbox;
        this.office = office;
    }

    @GetMapping
    @Operation(
            summary = "How many messages about requests for advice wait, were sent or were given up, and what failed")
    Mail mail() {
        return new Mail(office.isOpen(), queue.counts(), queue.troubles());
    }

    @PostMapping("/retries")
    @Operation(summary = "Try the messages again that were given up")
    Revived retry() {
        return new Revived(outbox.revive());
    }
}
