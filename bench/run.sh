#!/usr/bin/env bash
# The benchmarks, one after the other: about ten minutes on two quiet cores, 6 GiB of memory. The table comes last.
# For the comparison with a spreadsheet: apt-get install libreoffice-calc-nogui
#
#   bench/run.sh            all of them
#   bench/run.sh --compare  besides, the fast ranking against the exact one on a hundred thousand seeded cases
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -B -ntp -q -Dmaven.test.skip=true -pl bench -am package </dev/null
if [ "${1:-}" = --compare ]; then
  mvn -B -ntp -pl scoring-service -am test -Dtest=FastRankingTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dadjuge.fast.cases=100000 </dev/null
fi
exec java -Xmx4g -XX:+UseSerialGC -cp "bench/target/classes:$(cat bench/target/classpath)" \
  fr.adjuge.bench.Benchmarks scoring-service/target/quarkus-app/quarkus-run.jar
