#!/usr/bin/env bash
# Whether readers end a service: each service with the flags of its Dockerfile in a memory cgroup, and who asks for much.
#
#   bench/memory.sh                      all three, in the mem_limit of docker-compose.yml
#   bench/memory.sh tender 512           one of tender, scoring, notice, in so many MiB
#
# Needs root (a cgroup is made; version 1 and 2 are understood), Linux, and the Java of the images, 25, in JAVA_HOME.
# About five minutes, and 1 GiB on the disk until it ends. Prints how each request was answered, whether the kernel
# killed the service, and how much memory it took: all (peak, with the pages of files that the kernel could take back) and
# what was its own (anonymous) at the end. PostgreSQL and the clients are outside of the cgroup, on the same machine.
# SKIP_BUILD=1 measures what is built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

java=${JAVA_HOME:?the directory of a JDK 25}/bin/java
[ "$(id -u)" = 0 ] || { echo "root is needed, to make a cgroup" >&2; exit 1; }
[ -n "${SKIP_BUILD:-}" ] || mvn -B -ntp -q -Dmaven.test.skip=true package </dev/null

group=
leave() { [ -z "$group" ] || rmdir "$group" 2>/dev/null || true; }
trap leave EXIT

# The limit of the container of a service, in MiB.
limit_of() { sed -n "/^  $1-service:/,/^$/ s/^ *mem_limit: \([0-9]*\)m.*/\1/p" docker-compose.yml; }

enter() { # MiB
  if [ -d /sys/fs/cgroup/memory ]; then
    group=/sys/fs/cgroup/memory/adjuge-bench-$$
    mkdir "$group"
    echo $(($1 << 20)) >"$group/memory.limit_in_bytes"
    [ ! -f "$group/memory.memsw.limit_in_bytes" ] || echo $(($1 << 20)) >"$group/memory.memsw.limit_in_bytes"
  else
    echo +memory >/sys/fs/cgroup/cgroup.subtree_control
    group=/sys/fs/cgroup/adjuge-bench-$$
    mkdir "$group"
    echo $(($1 << 20)) >"$group/memory.max"
    echo 0 >"$group/memory.swap.max"
  fi
}

tell() {
  local peak killed
  if [ -f "$group/memory.max_usage_in_bytes" ]; then
    peak=$(cat "$group/memory.max_usage_in_bytes")
    killed=$(sed -n 's/^oom_kill //p' "$group/memory.oom_control")
  else
    peak=$(cat "$group/memory.peak")
    killed=$(sed -n 's/^oom_kill //p' "$group/memory.events")
  fi
  echo "Killed by the kernel: $([ "$killed" = 0 ] && echo no || echo "YES, $killed times"); peak $((peak >> 20)) MiB of $1 MiB."
}

measure() { # service MiB
  local dockerfile=$1-service/Dockerfile flags command status=0
  read -ra flags <<<"$(sed -n 's/^ENTRYPOINT \["java", \(.*\), "-jar", "quarkus-run.jar"\]$/\1/p' "$dockerfile" | tr -d '",')"
  [ ${#flags[@]} -gt 0 ] || { echo "no ENTRYPOINT in $dockerfile as expected" >&2; exit 1; }
  mapfile -t environment < <(sed -n 's/^ENV \(MALLOC_[A-Z_]*=.*\)/\1/p' "$dockerfile")
  echo "=== $1-service in $2 MiB: ${environment[*]} java ${flags[*]}"
  enter "$2"
  command=(env "${environment[@]}" bash -c 'echo $$ >"$0/cgroup.procs"; exec "$@"' "$group"
    "$java" "${flags[@]}" -jar "$PWD/$1-service/target/quarkus-app/quarkus-run.jar")
  timeout 1200 "$java" -Xmx1g -XX:+UseSerialGC -cp "bench/target/classes:$(cat bench/target/classpath)" \
    fr.adjuge.bench.MemoryBenchmark "$1" "${command[@]}" || status=$?
  tell "$2"
  for _ in $(seq 50); do rmdir "$group" 2>/dev/null && break || sleep 0.2; done
  group=
  return $status
}

if [ $# -gt 0 ]; then
  measure "$1" "${2:-$(limit_of "$1")}"
else
  failed=0
  for service in tender notice scoring; do measure $service "$(limit_of $service)" || failed=1; done
  exit $failed
fi
