#!/usr/bin/env bash
# Builds the desk and tests the file in Chromium and Firefox: bash tests/desk/run.sh [geobrief.html]
# A file given is tested in place of a new one. Installs Debian's Rust for WebAssembly where none is; where
# it cannot be had, says so and tests only the page that `geobrief desk` serves. GEOBRIEF names the program
# that the pages are compared with.
set -euo pipefail
cd "$(dirname "$0")/../.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
install() {
  as_root apt-get update -q &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}
has_target() { [ -e "$(rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null)" ]; }

if [ $# -eq 0 ]; then
  has_target || [ -d /usr/lib/rustlib/src/rust/library ] ||
    install rustc-web cargo-web rust-web-src lld-22 || true
  command -v wasm-opt >/dev/null || install binaryen || true
  bash desk/build.sh || {
    [ $? -eq 69 ] || exit 1
    printf '\n!! SKIPPED: the file of the desk was not built and not tested.\n'
    set -- none
  }
  [ $# -gt 0 ] || set -- target/desk/geobrief.html
fi
tests=served
if [ "$1" != none ]; then
  tests='*'
  GEOBRIEF_DESK=$(realpath "$1")
  export GEOBRIEF_DESK
fi
if [ -z "${GEOBRIEF:-}" ]; then
  cargo build --locked ${OPTIMISED:-} --bin geobrief
  GEOBRIEF=$PWD/target/debug/geobrief
fi
export GEOBRIEF
cd tests/page
[ -d node_modules/axe-core ] || npm ci --ignore-scripts --no-audit --no-fund
node -e 'process.exit(typeof WebSocket === "undefined" ? 1 : 0)' ||
  export NODE_OPTIONS=--experimental-websocket
FONTCONFIG_FILE="$PWD/fonts/noto.conf" node --test --test-concurrency=1 ../desk/$tests.test.mjs
if [ "$tests" = '*' ] && [ -f ../../target/desk/engine.wasm ]; then
  cd ../..
  bash tests/npm/run.sh
fi
