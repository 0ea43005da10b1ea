#!/bin/sh
# Times an audit beside smaller jobs on the same archive; see README.md. Needs Maven, GNU time and, for one of the runs,
# Node.js with npm.
set -euf
cases=${1:-10000}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
project=$(CDPATH= cd -- "$here/../.." && pwd)
lib=$project/target/anjuan/lib
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

samples() {
  java -cp "$project/target/test-classes:$lib/*:$lib/office/*" org.anjuan.audit.SampleArchive \
    "$project/sample-cases" "$work/$1.jsonl" "$2"
}

# Prints seconds, cases a second, the most memory, and how often the time of only parsing the same number of lines.
run() { # name, cases, command
  name=$1
  count=$2
  shift 2
  status=0
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/said" 2>&1 || status=$?
  case $status in
    0 | 1) ;; # an audit that finds something exits with 1
    *)
      echo "$name failed with $status:" >&2
      cat "$work/said" >&2
      exit 1
      ;;
  esac
  seconds=$(tail -n 1 "$work/time" | cut -d ' ' -f 1)
  memory=$(tail -n 1 "$work/time" | cut -d ' ' -f 2)
  [ "$name" != parse ] || parse=$seconds
  awk -v name="$name" -v n="$count" -v s="$seconds" -v m="$memory" -v parse="$parse" -v cases="$cases" \
    'BEGIN {printf "%-36s %8.1f s %10.0f cases/s %8.0f MB %8.1f x\n", name, s, n / s, m / 1024, s / n * cases / parse}'
}

# Builds what is not built and writes the start-up archive, before anything is timed.
"$project/anjuan" --version >/dev/null

samples once "$cases"
samples twice $((2 * cases))
run 'parse' "$cases" java -cp "$lib/*" "$here/TwentyChecks.java" parse "$work/once.jsonl"
run 'hand-written, 20 checks' "$cases" java -cp "$lib/*" "$here/TwentyChecks.java" check "$work/once.jsonl"
tail -n 1 "$work/said"
if command -v npm >/dev/null; then
  cp "$here/package.json" "$here/twenty-checks.mjs" "$work"
  (cd "$work" && npm install --silent >/dev/null 2>&1)
  run 'json-rules-engine, 20 checks' "$cases" node "$work/twenty-checks.mjs" "$work/once.jsonl"
  tail -n 1 "$work/said"
fi
for threads in 1 2; do
  run "audit, $threads thread(s)" "$cases" \
    "$project/anjuan" audit "$work/once.jsonl" --out "$work/out$threads" --threads $threads --quiet --as-of 2026-06-30
done
run 'audit, 2 threads, twice the cases' $((2 * cases)) \
  "$project/anjuan" audit "$work/twice.jsonl" --out "$work/twice" --threads 2 --quiet --as-of 2026-06-30
