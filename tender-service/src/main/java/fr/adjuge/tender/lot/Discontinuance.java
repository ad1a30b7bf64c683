package fr.adjuge.tender.lot;

import static fr.adjuge.dto.tender.DiscontinuanceGround.ALL_OFFERS_REJECTED;
import static fr.adjuge.dto.tender.DiscontinuanceGround.NO_OFFER_RECEIVED;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.adjuge.dto.tender.DiscontinuanceGround;
import java.time.LocalDate;

/** Why a lot ends without a contract (sans suite, infructueux), told to its participants without delay. */
public record Discontinuance(DiscontinuanceGround ground, String reason, LocalDate decidedOn) {

    /** Whether the lot failed for want of an offer that can be chosen (infructueux). */
    @JsonIgnore
    public boolean isUnsuccessful() {
        return ground == NO_OFFER_RECEIVED || ground == ALL_OFFERS_REJECTED;
    }
}
