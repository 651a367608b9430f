#!/usr/bin/env bash
# Measures the loop of CONTRIBUTING.md and prints its rows: bash tests/times.sh [--first]
# Each step runs once to be warm, then again after a change in one stage (its file is touched).
# --first also measures a release build from nothing, in a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

# measure LABEL COMMAND: seconds on the clock, and of processor time.
measure() {
  local TIMEFORMAT="| $1 | \`$2\` | %R s, %U s of processor time |"
  time bash -c "$2" >target/times.log 2>&1 || { cat target/times.log >&2; exit 1; }
}
after_a_change() {
  bash -c "$2" >target/times.log 2>&1 || { cat target/times.log >&2; exit 1; }
  touch src/resolve/mod.rs
  measure "$1" "$2"
}

mkdir -p target
nproc | sed 's/$/ cores/'
after_a_change "does it compile" "cargo check"
after_a_change "lints" "cargo clippy --workspace --all-targets -- -D warnings"
after_a_change "one unit test" "cargo test --lib resolve::"
after_a_change "one integration test" "cargo test --test it ambiguity::persons"
after_a_change "quality of the answers" "cargo test --test it truth"
(cd tests/page && { [ -d node_modules ] || npm ci --ignore-scripts --no-audit --no-fund; }) >/dev/null
after_a_change "the page in both browsers" "bash tests/page/run.sh"
[ "${1:-}" != --first ] || {
  rm -rf target/first
  measure "first build" "CARGO_TARGET_DIR=target/first cargo build --release --locked"
  ls -l target/first/release/geobrief | awk '{print $5 " bytes"}'
}
