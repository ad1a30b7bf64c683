package fr.adjuge.tender.upload;

import static fr.adjuge.tender.problem.ProblemType.TRANSMISSION_CUT_SHORT;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file on its way in: hashed and looked at as it passes, and never kept in clear. */
final class IncomingFile {

    private static final int PIECE = 64 * 1024;

    private final String name;
    private final InputStream content;
    private final ContentInspection inspection;
    private final MessageDigest digest;
    private boolean complete;

    IncomingFile(String name, InputStream content, List<String> acceptedFormats) {
        this.name = name;
        this.content = content;
        this.inspection = new ContentInspection(name, acceptedFormats);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Passes all that comes on to {@code out}. */
    void transferTo(OutputStream out) throws IOException {
        var piece = new byte[PIECE];
        while (passOn(piece, out)) {
            // all is in the condition
        }
        complete = true;
    }

    /** A method of its own, so that it is compiled early: one long loop stays interpreted for the first file. */
    private boolean passOn(byte[] piece, OutputStream out) throws IOException {
        var length = receive(piece);
        if (length < 0) {
            return false;
        }
        digest.update(piece, 0, length);
        inspection.look(piece, length);
        out.write(piece, 0, length);
        return true;
    }

    private int receive(byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException e) {
            throw new RefusedException(
                    TRANSMISSION_CUT_SHORT,
                    new Text(
                                    "only %d bytes came: send the file again under the same identifier",
                                    "seuls %d octets sont arrivés : renvoyez le fichier sous le même identifiant")
                            .with(size()));
        }
    }

    boolean isComplete() {
        return complete;
    }

    long size() {
        return inspection.size();
    }

    /** To be asked once, when all has come. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    UploadDetails details() {
        return new UploadDetails(name, List.copyOf(inspection.remarks()));
    }
}
