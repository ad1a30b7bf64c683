package fr.adjuge.tender.retry;

import java.util.Arrays;

/** A request, by its hash, and the body of its answer. */
@SuppressWarnings("ArrayRecordComponent") // compared by the one method here
record Exchange(byte[] requestHash, byte[] answer) {

    static final int HASH_BYTES = 32;

    static Exchange fromBytes(byte[] bytes) {
        return new Exchange(Arrays.copyOf(bytes, HASH_BYTES), Arrays.copyOfRange(bytes, HASH_BYTES, bytes.length));
    }

    byte[] toBytes() {
        var bytes = Arrays.copyOf(requestHash, HASH_BYTES + answer.length);
        System.arraycopy(answer, 0, bytes, HASH_BYTES, answer.length);
        return bytes;
    }

    boolean isOf(byte[] hashOfRequest) {
        return Arrays.equals(requestHash, hashOfRequest);
    }
}
