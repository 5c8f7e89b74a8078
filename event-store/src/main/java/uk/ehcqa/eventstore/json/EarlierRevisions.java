package uk.ehcqa.eventstore.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes an event of an earlier revision from one revision to the next, up to the current one. */
class EarlierRevisions extends SingleEventUpcaster {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> COMPONENTS = new TypeReference<>() {};

    private final Map<SerializedType, Upcast> upcasts;

    EarlierRevisions(List<Upcast> upcasts) {
        this.upcasts = upcasts.stream().collect(Collectors.toMap(Upcast::before, Function.identity()));
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return upcasts.containsKey(event.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var step = Objects.requireNonNull(upcasts.get(event.getType()));
        var next = event.upcastPayload(
                step.after(),
                ObjectNode.class,
                json -> JSON.valueToTree(step.toNext().apply(JSON.treeToValue(json, COMPONENTS))));
        return canUpcast(next) ? doUpcast(next) : next;
    }
}
