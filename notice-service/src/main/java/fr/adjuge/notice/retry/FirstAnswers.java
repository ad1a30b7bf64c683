package fr.adjuge.notice.retry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FirstAnswers implements PanacheRepositoryBase<FirstAnswer, AnswerKey> {

    /** Takes the key until the transaction ends; false if another transaction holds it. */
    boolean tryLock(AnswerKey key) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:request, 1))")
                .setParameter("request", key.toString())
                .getSingleResult();
    }
}
