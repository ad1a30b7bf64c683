package fr.adjuge.tender.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class LotRepository implements PanacheRepositoryBase<Lot, LotKey> {}
