#!/usr/bin/env bash
# The examples, against one empty stack of their own, on free ports and in a directory that is thrown away:
#
#   examples/test.sh                            all of them
#   examples/test.sh first-deposit front-end    some: first-deposit (of the README), front-end, java-client
#
# With IDENTITY, TENDER and SCORING set to addresses, against the empty stack that runs there. Where a tool is missing an
# example is left out, and says so; in CI (CI=true) that is a failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -gt 0 ] || set -- first-deposit front-end java-client
work=$(mktemp -d)
stack=
passed=0 skipped=0

stop() {
  [ -z "$stack" ] || { kill -TERM "$stack" 2>/dev/null && wait "$stack" || true; }
  rm -rf "$work"
}
trap stop EXIT

free_port() {
  local port
  while port=$((20000 + RANDOM)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

start() {
  for part in IDENTITY TENDER SCORING NOTICE DATABASE; do
    export "ADJUGE_${part}_PORT=$(free_port)"
  done
  export ADJUGE_DATA=$work/data
  ./run.sh --empty </dev/null >"$work/stack.log" 2>&1 &
  stack=$!
  until grep -q '^Ctrl-C stops everything' "$work/stack.log"; do
    kill -0 "$stack" 2>/dev/null || { cat "$work/stack.log"; stack=; exit 1; }
    sleep 0.3
  done
  export IDENTITY=http://localhost:$ADJUGE_IDENTITY_PORT TENDER=http://localhost:$ADJUGE_TENDER_PORT \
    SCORING=http://localhost:$ADJUGE_SCORING_PORT
}

# has TOOL... : whether they are here; else the example is skipped, or fails in CI.
has() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null && continue
    echo "SKIPPED, $tool is missing: $example" >&2
    [ "${CI:-}" != true ] || exit 1
    skipped=$((skipped + 1))
    return 1
  done
}

# The commands of the README, as they stand there but for the port; curl fails where a service refuses.
first_deposit() {
  { echo 'curl() { command curl --fail-with-body "$@"; }'
    sed -n '/^### A first deposit/,/^### /p' README.md | sed -n '/^```sh$/,/^```$/p' | grep -v '^```'
  } | sed "s|http://localhost:8080|$IDENTITY|g" >"$work/first-deposit.sh"
  bash -euo pipefail "$work/first-deposit.sh" | tee "$work/first-deposit.out"
  echo
  grep -q '"fate" *: *"WITHDRAWN"' "$work/first-deposit.out"
  [ "$(grep -o '"number" *: *"PLI-[^"]*"' "$work/first-deposit.out" | sort | uniq -c | sort -rn | awk 'NR==1{print $1}')" -ge 2 ]
  grep -q '"tenderStatus" *: *"OPENED"' "$work/first-deposit.out"
  grep -q '"tenderer" *: *"Société fictive A"' "$work/first-deposit.out"
}

front_end() (
  cd examples/front-end
  npm ci --ignore-scripts --no-progress
  npm run build
  CHROMIUM=$(command -v chromium) npm test
)

java_client() (
  cd examples/java-client
  mvn -B -ntp -q compile exec:java </dev/null
)

[ -n "${IDENTITY:-}" ] || start
for example in "$@"; do
  case $example in
    first-deposit) has curl || continue ;;
    front-end) has node npm chromium || continue ;;
    java-client) has mvn || continue ;;
    *) echo "there is no example '$example'" >&2; exit 1 ;;
  esac
  echo "== $example"
  "${example//-/_}"
  passed=$((passed + 1))
done
echo "examples: $passed passed, 0 failed, $skipped skipped"
