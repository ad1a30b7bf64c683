package fr.adjuge.testkit.problems;

import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.client.RemoteRefusal;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.net.ConnectException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Faults as a service may have them, in tests only and outside its contract. */
@Path(FaultyResource.PATH)
public class FaultyResource {

    static final String PATH = "/faults";

    /** Whose only property cannot be written. */
    public static final class Unwritable {

        public String getSecret() {
            throw new IllegalStateException("a secret of fr.adjuge");
        }
    }

    @GET
    @Path("bug")
    @Operation(hidden = true)
    public String bug() {
        throw new IllegalStateException("a secret of fr.adjuge");
    }

    @GET
    @Path("error")
    @Operation(hidden = true)
    public String error() {
        throw new StackOverflowError("a secret of fr.adjuge");
    }

    @GET
    @Path("unwritable")
    @Operation(hidden = true)
    public Unwritable unwritable() {
        return new Unwritable();
    }

    @GET
    @Path("broken-promise")
    @Operation(hidden = true)
    @Min(1)
    public int brokenPromise() {
        return 0;
    }

    @GET
    @Path("remote-refusal")
    @Operation(hidden = true)
    public String remoteRefusal() {
        throw new RemoteRefusal(Problem.of("unknown-evaluation", 404, "No such evaluation", "a secret"));
    }

    @GET
    @Path("remote-silence")
    @Operation(hidden = true)
    public String remoteSilence() {
        throw new ProcessingException(new ConnectException("a secret address"));
    }

    @GET
    @Path("remote-slowness")
    @Operation(hidden = true)
    public String remoteSlowness() {
        throw new TimeoutException("a secret method");
    }

    @GET
    @Path("circuit-open")
    @Operation(hidden = true)
    public String circuitOpen() {
        throw new CircuitBreakerOpenException("a secret method");
    }
}
