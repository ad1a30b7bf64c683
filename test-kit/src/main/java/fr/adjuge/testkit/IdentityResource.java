package fr.adjuge.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Identity} for the {@code @QuarkusTest}s of one service, which trusts its tokens and gets its own there. A
 * test takes it as a field ({@code Identity identity;}) or asks for tokens with {@link #identity()}.
 */
public final class IdentityResource implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "test";

    private static @Nullable Identity running;

    @Override
    public Map<String, String> start() {
        running = Identity.start(
                0, Map.of("tender-service", SECRET, "scoring-service", SECRET, "notice-service", SECRET));
        var settings = new HashMap<>(running.verificationSettings());
        settings.put("quarkus.oidc-client.auth-server-url", running.url());
        settings.put("quarkus.oidc-client.credentials.secret", SECRET);
        return settings;
    }

    public static Identity identity() {
        if (running == null) {
            throw new IllegalStateException("no identity provider: add IdentityResource to the test");
        }
        return running;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(running, new TestInjector.MatchesType(Identity.class));
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
        }
    }
}
