package fr.adjuge.tender.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.OptionalInt;

/** How the events of a tender are linked, so that a change, a gap or a swap shows. */
final class AuditChain {

    /** What the first event of a tender is linked to. */
    static final byte[] BEGINNING = new byte[32];

    private AuditChain() {}

    static byte[] link(byte[] previousHash, String canonicalEvent) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash);
            return digest.digest(canonicalEvent.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static void append(StringBuilder canonical, String name, String value) {
        canonical
                .append(name)
                .append(':')
                .append(value.length())
                .append(':')
                .append(value)
                .append(';');
    }

    /** The sequence number of the first event that is not the one that was written, if any. */
    static OptionalInt firstBroken(List<AuditEvent> wholeTrail) {
        var previous = BEGINNING;
        var expected = 1;
        for (var event : wholeTrail) {
            if (event.key().sequence() != expected || !event.follows(previous)) {
                return OptionalInt.of(expected);
            }
            previous = event.hash();
            expected++;
        }
        return OptionalInt.empty();
    }
}
