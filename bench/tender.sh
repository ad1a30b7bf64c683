#!/usr/bin/env bash
# How fast tender-service reads, beside pgbench and a Spring application on the same PostgreSQL.
#
#   bench/tender.sh            runs of 5 seconds: ten minutes
#   bench/tender.sh 2          runs of 2 seconds
#
# Needs wrk and pgbench (apt-get install wrk postgresql-contrib) and 2 GiB of memory. Uses the Java of JAVA_HOME for both,
# else the one on the PATH. SKIP_BUILD=1 measures what is built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for program in wrk pgbench; do
  command -v $program >/dev/null || { echo "$program is needed: apt-get install wrk postgresql-contrib" >&2; exit 1; }
done
if [ -z "${SKIP_BUILD:-}" ]; then
  echo "=== build"
  mvn -B -ntp -q -Dmaven.test.skip=true -pl tender-service,bench -am package </dev/null
  mvn -B -ntp -q -f bench/spring/pom.xml package </dev/null
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -Xmx512m -XX:+UseSerialGC -cp "bench/target/classes:$(cat bench/target/classpath)" \
  fr.adjuge.bench.ReadingBenchmark tender-service/target/quarkus-app/quarkus-run.jar bench/spring/target/peer.jar "${1:-5}"
