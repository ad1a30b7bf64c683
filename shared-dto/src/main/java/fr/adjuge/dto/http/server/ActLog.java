package fr.adjuge.dto.http.server;

import static java.util.stream.Collectors.joining;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One line of the log for each act that was done: which, on which tender, by whom in terms of roles, under which trace.
 * Never who that is: the log is read by people who have no part in the procedure.
 */
@Provider
public class ActLog implements ContainerResponseFilter {

    /** The category of all these lines. */
    public static final String CATEGORY = "fr.adjuge.act";

    private static final System.Logger LOG = System.getLogger(CATEGORY);
    private static final String NOBODY = "none";

    private final DoneActs acts;
    private final ResourceInfo resource;

    ActLog(DoneActs acts, ResourceInfo resource) {
        this.acts = acts;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
            acts.all().forEach(done -> write(done.act(), done.tenderId(), roles(request)));
        }
    }

    /** What a service does of its own accord, without a request. */
    public static void done(String act, UUID tenderId) {
        write(act, tenderId, "system");
    }

    private static void write(String act, UUID tenderId, String role) {
        LOG.log(
                System.Logger.Level.INFO,
                "act=" + act + " tender=" + tenderId + " role=" + role + " trace="
                        + Span.current().getSpanContext().getTraceId());
    }

    /** Those of the caller for which the operation is there. */
    private String roles(ContainerRequestContext request) {
        var declared = new RequestHead(request, resource).roles();
        var held = Stream.concat(declared.stream(), acts.roles().stream())
                .filter(request.getSecurityContext()::isUserInRole)
                .collect(joining(","));
        return held.isEmpty() ? NOBODY : held;
    }
}
