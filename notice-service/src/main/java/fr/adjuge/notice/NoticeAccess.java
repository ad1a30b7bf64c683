package fr.adjuge.notice;

import fr.adjuge.notice.access.Caller;
import fr.adjuge.notice.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which notices a caller may read or publish: everybody the published ones, the buyer's agents those of their own
 * organisation. Any other looks like one that does not exist.
 */
@ApplicationScoped
class NoticeAccess {

    private final NoticeRepository notices;
    private final Caller caller;

    NoticeAccess(NoticeRepository notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    Notice requireReadable(UUID id) {
        var notice = notices.require(id);
        if (notice.status() == NoticeStatus.PUBLISHED || isOwn(notice)) {
            return notice;
        }
        throw NoticeRepository.unknown(id);
    }

    Notice requireOwn(UUID id) {
        var own = caller.organisation();
        var notice = notices.require(id);
        if (isAgent() && notice.buyerSiret().equals(own)) {
            return notice;
        }
        throw NoticeRepository.unknown(id);
    }

    /** Whether the caller may send this notice. */
    boolean mayPublish(Notice notice) {
        return isOwn(notice) && (caller.is(Role.BUYER) || caller.is(Role.REPRESENTATIVE));
    }

    /** The organisation whose notices the caller may read before they are published. */
    Optional<String> readerOrganisation() {
        return isAgent() ? caller.knownOrganisation() : Optional.empty();
    }

    private boolean isOwn(Notice notice) {
        return isAgent() && caller.belongsTo(notice.buyerSiret());
    }

    private boolean isAgent() {
        return Stream.of(Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR).anyMatch(caller::is);
    }
}
