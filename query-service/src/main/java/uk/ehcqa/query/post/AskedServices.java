package uk.ehcqa.query.post;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.ehcqa.shared.service.ServiceId;

/** The services of the register, those that were closed too: advice of theirs may still be awaited. */
@FunctionalInterface
public interface AskedServices {

    List<AskedService> all();

    default Map<ServiceId, AskedService> byId() {
        return all().stream().collect(Collectors.toUnmodifiableMap(AskedService::id, Function.identity()));
    }
}
