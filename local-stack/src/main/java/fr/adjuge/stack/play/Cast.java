package fr.adjuge.stack.play;

/** The people of one buyer, each with a role of their own. */
record Cast(
        Person buyer,
        Person firstOfficer,
        Person secondOfficer,
        Person technician,
        Person specialist,
        Person representative,
        Person auditor) {

    /** @param domain what tells the buyer's people apart from those of the other one */
    static Cast of(String siret, String domain) {
        return new Cast(
                Person.of("Alice Bernard", "alice.bernard@" + domain, siret, "buyer"),
                Person.of("Bruno Chevalier", "bruno.chevalier@" + domain, siret, "opener"),
                Person.of("Camille Durand", "camille.durand@" + domain, siret, "opener"),
                Person.of("Denis Evrard", "denis.evrard@" + domain, siret, "evaluator"),
                Person.of("Elsa Fabre", "elsa.fabre@" + domain, siret, "evaluator"),
                Person.of("François Garnier", "francois.garnier@" + domain, siret, "representative"),
                Person.of("Gaëlle Henry", "gaelle.henry@" + domain, siret, "auditor"));
    }
}
