package fr.adjuge.tender.retry;

import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;

import fr.adjuge.dto.http.ArrivalKept;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.retry.RepeatableRequest;
import fr.adjuge.dto.http.server.DatabaseSilence;
import fr.adjuge.tender.time.ArrivedRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Gives a request that could not be done for want of a database its arrival to take along, and takes it back. */
@ArrivalKept
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 100) // outside of all that needs the database
class ArrivalKeptInterceptor {

    private static final Text SEND_AGAIN = new Text(
            "it came in, and cannot be taken at the moment: send the same request again, with the same key and the header"
                    + " Adjuge-Arrival of this answer; within five minutes it counts as having come now",
            "elle est arrivée et ne peut être prise en compte pour le moment : renvoyez la même requête, avec la même clé"
                    + " et l'en-tête Adjuge-Arrival de cette réponse ; sous cinq minutes elle compte comme arrivée"
                    + " maintenant");

    private final SealedArrivals arrivals;
    private final RepeatableRequest request;
    private final ArrivedRequest arrived;

    ArrivalKeptInterceptor(SealedArrivals arrivals, RepeatableRequest request, ArrivedRequest arrived) {
        this.arrivals = arrivals;
        this.request = request;
        this.arrived = arrived;
    }

    @AroundInvoke
    Object keep(InvocationContext act) throws Exception {
        var key = new AnswerKey(request.caller(), request.operation(), request.key());
        var hash = request.hash(act.getParameters());
        request.header(ArrivalKept.HEADER).ifPresent(given -> arrived.cameFirst(arrivals.unseal(given, key, hash)));
        try {
            return act.proceed();
        } catch (Exception failure) {
            if (DatabaseSilence.isBehind(failure)) {
                throw new RequestRefused(SERVICE_UNAVAILABLE, SEND_AGAIN)
                        .with(ArrivalKept.HEADER, arrivals.seal(arrived.byMachine(), key, hash));
            }
            throw failure;
        }
    }
}
