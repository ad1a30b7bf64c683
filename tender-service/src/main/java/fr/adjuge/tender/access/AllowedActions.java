package fr.adjuge.tender.access;

import fr.adjuge.dto.http.Act;
import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.client.RemoteRefusal;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** What the caller may do with a case now, by the guards of its acts, in the caller's language. */
@RequestScoped
public class AllowedActions {

    private static final Text SILENT = new Text(
            "another service, which has a say in it, does not answer at the moment",
            "un autre service, dont cela dépend, ne répond pas pour l'instant");

    private final Caller caller;
    private final CallerLanguage language;
    private final InstantSource clock;

    AllowedActions(Caller caller, CallerLanguage language, InstantSource clock) {
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /** Of these acts, those of the caller's roles; who has none of them needs neither the case nor the time. */
    public <C> List<AllowedAction> of(Stream<? extends ActOfRole<C>> acts, Supplier<C> acted) {
        var ofCaller = acts.filter(act -> caller.is(act.role())).toList();
        if (ofCaller.isEmpty()) {
            return List.of();
        }
        var on = acted.get();
        var now = clock.instant();
        return ofCaller.stream().map(act -> of(act, on, now)).toList();
    }

    /** An act that needs another service is refused as long as this is silent; who only looks is still answered. */
    private <C> AllowedAction of(Act<C> act, C acted, Instant now) {
        try {
            return AllowedAction.of(act, acted, now, language.ofCaller());
        } catch (ProcessingException | FaultToleranceException | OidcClientException | RemoteRefusal silence) {
            return AllowedAction.closed(act.name(), act.link(acted), SILENT.in(language.ofCaller()));
        }
    }
}
