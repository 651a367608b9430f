#!/usr/bin/env bash
# Makes the Debian package of a program that is built: bash packaging/deb.sh [PROFILE], `dist` without one; writes
# target/debian/geobrief_VERSION_ARCH.deb and its checksum. Needs cargo-deb (`cargo install cargo-deb`).
set -euo pipefail
cd "$(dirname "$0")/.."
profile=${1:-dist}
folder=$profile
[ "$profile" != dev ] || folder=debug
program=target/$folder/geobrief
made=target/packaging

# What cargo-deb packs, from Cargo.toml: the program without what only debuggers need, and what it says of itself.
mkdir -p "$made"
strip -o "$made/geobrief" "$program"
"$program" man >"$made/geobrief.1"
for shell in bash zsh fish; do
  "$program" completions "$shell" >"$made/geobrief.$shell"
done
rm -f target/debian/geobrief_*.deb*
cargo deb --no-build --no-strip ${FAST:+--fast} >/dev/null
cd target/debian
for package in geobrief_*.deb; do sha256sum "$package" >"$package.sha256"; done
ls geobrief_*
