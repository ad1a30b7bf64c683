package fr.adjuge.testkit.access;

/** What those get of an operation whose role it asks for; who has none of its roles is refused in any case. */
@FunctionalInterface
public interface Rule {

    Access of(Asker asker, Scene scene);
}
