package fr.adjuge.notice.eforms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class EformsTest {

    @Test
    void isReadyOnlyWhenTheRulesAreLoaded() {
        var eforms = new Eforms();
        assertThat(eforms.call().getStatus()).isEqualTo(Status.DOWN);

        eforms.load(new StartupEvent());

        assertThat(eforms.validator()).isNotNull();
        assertThat(eforms.labels().text("code|name|cpv.79512000")).contains("Centre d'appels");
        assertThat(eforms.call().getStatus()).isEqualTo(Status.UP);
    }
}
