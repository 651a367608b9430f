#!/usr/bin/env bash
# Puts a program that was built for a target into an archive: bash packaging/archive.sh TARGET [PROFILE]; writes
# target/archives/geobrief-VERSION-TARGET.tar.gz, or .zip for Windows, and its checksum.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$1
profile=${2:-dist}
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
name=geobrief-$version-$target
folder=target/archives/$name

rm -rf "$folder"
mkdir -p "$folder"
cp README.md CHANGELOG.md ATTRIBUTION.md LICENSE LICENSE-APACHE LICENSE-MIT "$folder/"
cd target/archives
if [[ $target == *windows* ]]; then
  cp "../$target/$profile/geobrief.exe" "$name/"
  7z a -bso0 "$name.zip" "$name"
  archive=$name.zip
else
  cp "../$target/$profile/geobrief" "$name/"
  tar -czf "$name.tar.gz" "$name"
  archive=$name.tar.gz
fi
rm -r "$name"
if command -v sha256sum >/dev/null; then sha256sum "$archive"; else shasum -a 256 "$archive"; fi >"$archive.sha256"
cat "$archive.sha256"
