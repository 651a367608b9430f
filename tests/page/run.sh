#!/usr/bin/env bash
# Writes the test pages and looks at them in Chromium and Firefox: bash tests/page/run.sh [BRIEFING.html]
# A page given is tested in place of the one made from the fixture. CHROMIUM and FIREFOX name the browsers.
# All tests see the typefaces that the page asks for; what depends on the width of words is tested
# again with DejaVu alone, which is wider. OPTIMISED holds options of cargo.
set -euo pipefail
cd "$(dirname "$0")"

[ -d node_modules/axe-core ] || npm ci --ignore-scripts --no-audit --no-fund
(cd ../.. && cargo test --locked ${OPTIMISED:-} --test it -- --exact render::pages::are_written_for_the_browser)
export GEOBRIEF_PAGES="${GEOBRIEF_PAGES:-$(cd ../.. && pwd)/target/tmp/pages}"
[ $# -eq 0 ] || GEOBRIEF_PAGE="$(realpath "$1")"
export GEOBRIEF_PAGE="${GEOBRIEF_PAGE:-$GEOBRIEF_PAGES/briefing.html}"
# Node 20 has WebSocket, which talks to Firefox, behind a flag.
node -e 'process.exit(typeof WebSocket === "undefined" ? 1 : 0)' ||
  export NODE_OPTIONS=--experimental-websocket

with_fonts() {
  printf '\n== fonts: %s\n' "$1"
  FONTCONFIG_FILE="$PWD/fonts/$1.conf" node --test --test-concurrency=2 "${@:2}"
}
others=()
for test in ./*.test.mjs; do [ "$test" = ./budget.test.mjs ] || others+=("$test"); done
with_fonts noto "${others[@]}"
# What is measured in milliseconds is measured alone.
with_fonts noto ./budget.test.mjs
with_fonts dejavu ./{accessible,language,layout,links}.test.mjs
