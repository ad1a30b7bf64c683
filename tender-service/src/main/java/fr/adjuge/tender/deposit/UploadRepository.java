package fr.adjuge.tender.deposit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class UploadRepository implements PanacheRepositoryBase<Upload, UploadKey> {

    /** Waits until no other transmission of the same file is being recorded. */
    void lock(UploadKey key) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:upload, 2))")
                .setParameter("upload", key.context())
                .getSingleResult();
    }
}
