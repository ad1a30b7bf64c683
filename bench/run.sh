#!/usr/bin/env bash
# The benchmarks, one after the other: under ten minutes on two quiet cores, 6 GiB of memory. The table comes last.
# For the comparison with a spreadsheet: apt-get install libreoffice-calc-nogui
# With --http the service over HTTP alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

echo "=== build"
mvn -B -ntp -q -Dmaven.test.skip=true -pl bench -am package </dev/null
exec java -Xmx3g -XX:+UseSerialGC -cp "bench/target/classes:$(cat bench/target/classpath)" \
  fr.adjuge.bench.Benchmarks scoring-service/target/quarkus-app/quarkus-run.jar "$@"
