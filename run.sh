#!/usr/bin/env bash
# Adjugé on this machine: builds what has changed, starts what it needs, stays up. The words for users are in usage().
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'USAGE'
./run.sh [options]    builds what has changed, starts PostgreSQL, an identity server for development and the three
                      services, plays two example procedures and stays up; Ctrl-C stops everything

  --once              leave when both procedures have been played: 0, or 1 with the reason
  --empty             play nothing: the services up, with empty databases
  --start TIME        what the clocks show at the very first start, such as 2026-11-02T09:00 (time of Paris); with
                      --empty. Without it 2025-04-07T09:00. The clocks run on from there and only go forward.
  --reset             first throw away what earlier runs have left, and name it
  --help              this

Environment: ADJUGE_DATA, the directory kept between runs (data); ADJUGE_START, as --start;
ADJUGE_{IDENTITY,TENDER,SCORING,NOTICE,DATABASE}_PORT (8080, 8081, 8082, 8083, 5433).
USAGE
}

fail() {
  echo "Adjugé cannot start: $1" >&2
  exit 1
}

# Told before a build of several minutes; the launcher looks at what they mean together.
expects_time=
for argument in "$@"; do
  case $expects_time$argument in
    --help | -h) usage; exit 0 ;;
    --start) expects_time=time: ;;
    --once | --empty | --reset | --start=* | time:*) expects_time= ;;
    *) fail "unknown argument '$argument': ./run.sh --help tells what is understood." ;;
  esac
done

java_version() { "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1; }

java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
command -v "$java" >/dev/null ||
  fail "there is no Java here; install a JDK 17 or later (Debian, Ubuntu: sudo apt-get install default-jdk-headless)."
[ "$(java_version "$java")" -ge 17 ] 2>/dev/null ||
  fail "Java 17 or later is needed, this is $("$java" -version 2>&1 | head -n 1) (Debian, Ubuntu: sudo apt-get install default-jdk-headless)."

# The last build: its class path, written at its end, and what it was made of and has made, as one hash.
built=local-stack/target/classpath
fingerprint=local-stack/target/fingerprint

content() {
  { find pom.xml */pom.xml */src/main */target/classes */target/quarkus-app/{app,quarkus,lib/main/fr.adjuge*} "$built" \
    -type f -print0 2>/dev/null || true; } | LC_ALL=C sort -z | xargs -0 cksum | cksum
}

# By time, or else by content: in a copy (cp -r) every file is new.
is_built() {
  [ -f "$built" ] || return 1
  [ -z "$(find pom.xml */pom.xml */src/main -newer "$built" -print -quit)" ] ||
    { [ -f "$fingerprint" ] && [ "$(cat "$fingerprint")" = "$(content)" ]; }
}

if ! is_built; then
  command -v mvn >/dev/null ||
    fail "Maven is needed for the build; install 3.8.6 or later (Debian 12: sudo apt-get install maven; else https://maven.apache.org/install.html)."
  command -v "${java%java}javac" >/dev/null ||
    fail "this Java has no compiler; install a JDK 17 or later (Debian, Ubuntu: sudo apt-get install default-jdk-headless)."
  echo "Building (the first time takes some ten minutes on a small machine; Maven fetches the libraries)"
  mvn -B -ntp -q -Dmaven.test.skip=true package </dev/null || fail "the build has failed, see above."
fi
[ "$fingerprint" -nt "$built" ] || content >"$fingerprint"

exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m \
  -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "local-stack/target/classes:shared-dto/target/classes:test-kit/target/classes:$(cat "$built")" \
  fr.adjuge.stack.Launcher "$@"
