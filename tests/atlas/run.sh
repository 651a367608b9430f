#!/usr/bin/env bash
# Makes an atlas of the collection and looks at it in Chromium and Firefox: bash tests/atlas/run.sh [SITE [GERMAN [SINGLE]]]
# A folder given is tested in place of a new one. GEOBRIEF names the program, CHROMIUM and FIREFOX the browsers.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ $# -eq 0 ]; then
  if [ -z "${GEOBRIEF:-}" ]; then
    cargo build --locked ${OPTIMISED:-} --bin geobrief
    GEOBRIEF=$PWD/target/debug/geobrief
  fi
  site=$PWD/target/tmp/atlas
  rm -rf "$site"
  mkdir -p "$(dirname "$site")"
  # One file of the collection cannot be read: the others are, and the exit code says so.
  code=0
  "$GEOBRIEF" atlas tests/atlas/collection -o "$site" --title "A river without water" || code=$?
  [ "$code" -eq 1 ] || { echo "expected exit code 1, not $code"; exit 1; }
  german=$PWD/target/tmp/atlas-de
  rm -rf "$german"
  "$GEOBRIEF" atlas tests/atlas/collection -o "$german" --title "Ein Fluss ohne Wasser" --lang de || true
  single=$PWD/target/tmp/atlas-single
  rm -rf "$single"
  "$GEOBRIEF" atlas tests/atlas/collection -o "$single" --title "A river without water" --pages single || true
  set -- "$site" "$german" "$single"
fi
GEOBRIEF_ATLAS=$(realpath "$1")
GEOBRIEF_ATLAS_GERMAN=$(realpath "${2:-$1}")
GEOBRIEF_ATLAS_SINGLE=$(realpath "${3:-$1}")
export GEOBRIEF_ATLAS GEOBRIEF_ATLAS_GERMAN GEOBRIEF_ATLAS_SINGLE
cd tests/page
[ -d node_modules/axe-core ] || npm ci --ignore-scripts --no-audit --no-fund
# Node 20 has WebSocket, which talks to Firefox, behind a flag.
node -e 'process.exit(typeof WebSocket === "undefined" ? 1 : 0)' ||
  export NODE_OPTIONS=--experimental-websocket
others=()
for test in ../atlas/*.test.mjs; do [ "$test" = ../atlas/speed.test.mjs ] || others+=("$test"); done
FONTCONFIG_FILE="$PWD/fonts/noto.conf" node --test --test-concurrency=2 "${others[@]}"
# What is measured in milliseconds is measured alone.
FONTCONFIG_FILE="$PWD/fonts/noto.conf" node --test ../atlas/speed.test.mjs
