package fr.adjuge.notice.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.util.Optional;

/** Whether this service plays procedures in a time of its own. Read once, at start: no request can turn it on. */
@ConfigMapping(prefix = "adjuge.sandbox")
interface SandboxConfig {

    @WithDefault("false")
    boolean enabled();

    /** What the clock shows at the very first start; the database's own time if absent. */
    Optional<Instant> start();
}
