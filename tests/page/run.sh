#!/usr/bin/env bash
# Writes the test pages and looks at them in Chromium and Firefox: bash tests/page/run.sh [BRIEFING.html]
# A page given is tested in place of the one made from the fixture. CHROMIUM and FIREFOX name the browsers.
set -euo pipefail
cd "$(dirname "$0")"

[ -d node_modules/axe-core ] || npm ci --ignore-scripts --no-audit --no-fund
(cd ../.. && cargo test --locked --test it -- --exact render::pages::are_written_for_the_browser)
export GEOBRIEF_PAGES="${GEOBRIEF_PAGES:-$(cd ../.. && pwd)/target/tmp/pages}"
[ $# -eq 0 ] || GEOBRIEF_PAGE="$(realpath "$1")"
export GEOBRIEF_PAGE="${GEOBRIEF_PAGE:-$GEOBRIEF_PAGES/briefing.html}"
# Node 20 has WebSocket, which talks to Firefox, behind a flag.
node -e 'process.exit(typeof WebSocket === "undefined" ? 1 : 0)' ||
  export NODE_OPTIONS=--experimental-websocket
node --test --test-concurrency=2 ./*.test.mjs
