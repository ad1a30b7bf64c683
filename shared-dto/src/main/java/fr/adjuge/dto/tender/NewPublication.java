package fr.adjuge.dto.tender;

import java.util.Optional;
import java.util.UUID;

/**
 * The sending of the contract notice, which launches the procedure.
 *
 * @param contractNoticeId identifier of the notice, where it was made elsewhere; else the system gives one
 */
public record NewPublication(Optional<UUID> contractNoticeId) {}
