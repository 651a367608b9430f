#!/usr/bin/env bash
# Packs the npm package and installs it into an empty project: bash tests/npm/run.sh [ENGINE.wasm UNPACK.wasm]
# What desk/build.sh made is taken where nothing is given. GEOBRIEF names the program that the pages are
# compared with.
set -euo pipefail
cd "$(dirname "$0")/../.."
engine=$(realpath "${1:-target/desk/engine.wasm}")
unpack=$(realpath "${2:-target/desk/unpack.wasm}")
export GEOBRIEF=${GEOBRIEF:-$PWD/target/debug/geobrief}

out=target/npm
node npm/build.mjs "$engine" "$unpack" "$out/package" --quick
(cd "$out/package" && npm pack --silent --pack-destination .. >/dev/null)
archive=$(realpath "$out"/geobrief-*.tgz)

GEOBRIEF_PROJECT=$(mktemp -d)
export GEOBRIEF_PROJECT
trap 'rm -rf "$GEOBRIEF_PROJECT"' EXIT
cd "$GEOBRIEF_PROJECT"
npm init -y >/dev/null
npm install --silent --offline --ignore-scripts --no-audit --no-fund "$archive"
timeout 300 node --test "$OLDPWD/tests/npm/package.test.mjs"
