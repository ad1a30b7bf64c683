package fr.adjuge.tender.contract;

import java.util.Optional;
import java.util.UUID;

/**
 * How the award notice is to name things, where the buyer says so.
 *
 * @param awardNoticeId of the notice itself
 * @param offerReference of the winning offer
 */
record AwardReferences(Optional<UUID> awardNoticeId, Optional<String> offerReference) {}
