package fr.adjuge.notice;

import fr.adjuge.dto.http.Breach;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A notice as its acts see it.
 *
 * @param faults what stands against sending it now; found out only where that is asked, for it takes long
 */
record NoticeCase(UUID id, NoticeStatus status, Supplier<List<Breach>> faults) {}
