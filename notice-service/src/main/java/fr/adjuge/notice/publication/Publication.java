package fr.adjuge.notice.publication;

import fr.adjuge.dto.http.Sha256;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.LazyGroup;

/** What was sent of a notice, byte for byte, and whether the publication channel has it. */
@Entity
public class Publication {

    /** Read together, where they are sent: a view of the notice only tells their hashes. */
    private static final String FILES = "files";

    @Id
    private UUID noticeId;

    @Column(updatable = false)
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup(FILES)
    private byte[] xml;

    @Column(updatable = false)
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup(FILES)
    private byte[] html;

    @Column(updatable = false)
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup(FILES)
    private byte[] decp;

    @Column(name = "xml_sha256", updatable = false)
    private String xmlSha256;

    @Column(name = "html_sha256", updatable = false)
    private String htmlSha256;

    @Column(name = "decp_sha256", updatable = false)
    private String decpSha256;

    private boolean delivered;
    private int attempts;

    Publication(UUID noticeId, NoticeFiles files) {
        this.noticeId = noticeId;
        this.xml = files.xml();
        this.html = files.html();
        this.decp = files.decp();
        this.xmlSha256 = Sha256.hex(xml);
        this.htmlSha256 = Sha256.hex(html);
        this.decpSha256 = Sha256.hex(decp);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Publication() {}

    /** The channel has it: nothing is sent again. */
    void delivered() {
        delivered = true;
    }

    /** The channel did not take it. */
    void failed() {
        attempts++;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public NoticeFiles files() {
        return new NoticeFiles(xml, html, decp);
    }

    public String xmlSha256() {
        return xmlSha256;
    }

    public String htmlSha256() {
        return htmlSha256;
    }

    public String decpSha256() {
        return decpSha256;
    }

    int attempts() {
        return attempts;
    }
}
