package fr.adjuge.tender.upload;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UploadRepository implements PanacheRepositoryBase<Upload, UploadKey> {

    List<Upload> of(UUID tenderId, String organisation, List<UUID> uploadIds) {
        return list(
                "key.tenderId = ?1 and key.organisation = ?2 and key.uploadId in ?3",
                tenderId,
                organisation,
                uploadIds);
    }

    /** Waits until no other transmission of the same file is being recorded. */
    void lock(UploadKey key) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:upload, 2))")
                .setParameter("upload", key.context())
                .getSingleResult();
    }
}
