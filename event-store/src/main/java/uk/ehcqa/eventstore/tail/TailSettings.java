package uk.ehcqa.eventstore.tail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How new events are followed.
 *
 * @param pollInterval how long readers wait at most before they look for themselves, should an announcement be lost
 */
@ConfigurationProperties("event-store.tail")
record TailSettings(@DefaultValue("500ms") Duration pollInterval) {}
