package uk.ehcqa.eventstore;

import java.util.Set;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out what Axon would add unasked: a checker that reports every start to its vendor and writes to the user's home,
 * and a watch on time-outs that costs a third of the speed of a replay.
 */
class UnwantedAutoConfigurations implements AutoConfigurationImportFilter {

    private static final Set<String> UNWANTED =
            Set.of(UpdateCheckerAutoConfiguration.class.getName(), AxonTimeoutAutoConfiguration.class.getName());

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[classes.length];
        for (var i = 0; i < classes.length; i++) {
            wanted[i] = classes[i] == null || !UNWANTED.contains(classes[i]);
        }
        return wanted;
    }
}
