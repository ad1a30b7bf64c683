#!/usr/bin/env bash
# Adjugé on this machine: builds what has changed, then starts PostgreSQL, the three services and the two example
# procedures, and stays up.
#
#   ./run.sh          Ctrl-C stops everything
#   ./run.sh --once   leaves when both procedures have been played: 0, or 1 with the reason
#
# ADJUGE_DATA is the directory kept between runs (default: data); ports: ADJUGE_{IDENTITY,TENDER,SCORING,NOTICE,DATABASE}_PORT.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

fail() {
  echo "Adjugé cannot start: $1" >&2
  exit 1
}

java_version() { "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1; }

java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
command -v "$java" >/dev/null ||
  fail "there is no Java here; install a JDK 17 or later (Debian, Ubuntu: sudo apt-get install default-jdk-headless)."
[ "$(java_version "$java")" -ge 17 ] 2>/dev/null ||
  fail "Java 17 or later is needed, this is $("$java" -version 2>&1 | head -n 1) (Debian, Ubuntu: sudo apt-get install default-jdk-headless)."

built=local-stack/target/classpath
if [ ! -f "$built" ] || [ -n "$(find pom.xml */pom.xml */src/main -newer "$built" -print -quit)" ]; then
  command -v mvn >/dev/null ||
    fail "Maven is needed for the build; install 3.8.6 or later (Debian 12: sudo apt-get install maven; else https://maven.apache.org/install.html)."
  command -v "${java%java}javac" >/dev/null ||
    fail "this Java has no compiler; install a JDK 17 or later (Debian, Ubuntu: sudo apt-get install default-jdk-headless)."
  echo "Building (the first time takes a few minutes; Maven fetches the libraries)"
  mvn -B -ntp -q -Dmaven.test.skip=true package </dev/null || fail "the build has failed, see above."
fi

exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m \
  -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "local-stack/target/classes:$(cat "$built")" fr.adjuge.stack.Launcher "$@"
