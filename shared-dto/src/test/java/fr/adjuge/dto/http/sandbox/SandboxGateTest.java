package fr.adjuge.dto.http.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SandboxGateTest {

    @Test
    void hidesTheClockUnlessTheModeIsOn() {
        assertThat(SandboxGate.hides("/sandbox/clock", false)).isTrue();
        assertThat(SandboxGate.hides("/sandbox", false)).isTrue();
        assertThat(SandboxGate.hides("/sandbox/clock", true)).isFalse();
    }

    @Test
    void hidesNothingElse() {
        assertThat(SandboxGate.hides("/tenders", false)).isFalse();
        assertThat(SandboxGate.hides("/sandboxes", false)).isFalse();
    }
}
