package fr.adjuge.tender.opening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OpeningRepository implements PanacheRepositoryBase<Opening, UUID> {}
