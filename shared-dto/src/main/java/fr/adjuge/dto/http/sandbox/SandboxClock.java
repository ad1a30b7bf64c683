package fr.adjuge.dto.http.sandbox;

import java.time.Instant;
import java.time.InstantSource;

/** The time of the procedures of a service, which a sandbox may move forward. */
public interface SandboxClock extends InstantSource {

    /** Whether this service is a sandbox. */
    boolean isSandbox();

    /** Moves it forward; false if that would turn it back. */
    boolean moveTo(Instant target);
}
