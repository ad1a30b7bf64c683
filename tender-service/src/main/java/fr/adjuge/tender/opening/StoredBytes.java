package fr.adjuge.tender.opening;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Bytes as they are stored. A failure to read them is thrown as another type than the failure of a seal: the first may
 * be gone tomorrow, the second is what the register has to say.
 */
final class StoredBytes extends FilterInputStream {

    StoredBytes(InputStream stored) {
        super(stored);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
