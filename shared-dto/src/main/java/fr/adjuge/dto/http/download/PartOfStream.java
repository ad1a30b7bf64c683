package fr.adjuge.dto.http.download;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of what is read elsewhere, without the rest. */
final class PartOfStream extends FilterInputStream {

    private long left;

    PartOfStream(InputStream whole, ByteRange part) throws IOException {
        super(whole);
        this.left = part.length();
        whole.skipNBytes(part.first());
    }

    /** How many octets are still to be read. */
    long left() {
        return left;
    }

    @Override
    public int read() throws IOException {
        var octet = left > 0 ? super.read() : -1;
        left -= octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        var count = super.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(count, 0);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        var skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(super.available(), left);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
