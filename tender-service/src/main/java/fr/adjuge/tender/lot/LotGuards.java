package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;

/** What the acts on a lot need, each with its sentence. */
final class LotGuards {

    static final Guard<Lot> NOT_SUSPENDED = Guard.that(lot -> lot.suspension().isEmpty(), lot -> {
        var act = lot.suspension().orElseThrow();
        return new Text("suspended by the judge since %s (%s)", "suspendu par le juge depuis le %s (%s)")
                .with(act.on(), act.reference());
    });

    static final Guard<Lot> SUSPENDED = Guard.that(
            lot -> lot.suspension().isPresent(), new Text("this lot is not suspended", "ce lot n'est pas suspendu"));

    private LotGuards() {}
}
