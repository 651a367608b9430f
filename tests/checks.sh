#!/usr/bin/env bash
# What continuous integration checks besides the tests: features, the oldest Rust, licences and
# advisories of the dependencies, spelling. Run by tests/all.sh; tools go to target/tools.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$PWD/target/tools
export PATH="$tools/bin:$PATH"

step() { printf '\n== %s\n' "$*"; }
skipped() { printf '\n!! SKIPPED: %s\n' "$*"; }
# What `cargo metadata` says of the root package and its dependencies, through a line of Python.
metadata() { cargo metadata --locked --format-version 1 "${@:2}" | python3 -c "
import json, sys
metadata = json.load(sys.stdin)
root = next(p for p in metadata['packages'] if p['name'] == 'geobrief')
$1"; }

step "features: none, then each alone"
cargo clippy --locked --quiet --no-default-features -- -D warnings
features=$(metadata 'print(*sorted(set(root["features"]) - {"default"}))' --no-deps)
for feature in $features; do
  echo "$feature"
  cargo clippy --locked --quiet --no-default-features --features "$feature" -- -D warnings
done

step "wasm32: the core compiles"
# From the target's compiled standard library, or else from its source, which Debian packages too
# (rust-web-src) and which only a compiler of the same version takes.
wasm=wasm32-unknown-unknown
has_library() { [ -e "$(rustc --print target-libdir --target "$wasm" 2>/dev/null)" ]; }
core=(check --locked --quiet --lib --no-default-features --target "$wasm")
if has_library || timeout 300 rustup target add "$wasm" >/dev/null 2>&1; then
  cargo "${core[@]}"
elif [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then
  RUSTC_BOOTSTRAP=1 cargo "${core[@]}" -Zbuild-std=std,panic_abort
else
  skipped "no standard library for $wasm, nor its source; \`rustup target add $wasm\` gets it." \
    "Whether the core compiles for WebAssembly was not checked."
fi

oldest=$(metadata 'print(root["rust_version"])' --no-deps)
step "oldest Rust: $oldest"
if cargo "+$oldest" --version >/dev/null 2>&1; then
  cargo "+$oldest" check --workspace --all-targets --locked --quiet --target-dir "target/rust-$oldest"
else
  skipped "no toolchain $oldest; \`rustup toolchain install $oldest --profile minimal\` gets it." \
    "The lint on the standard library and what the dependencies state stand in for it."
  cargo clippy --workspace --locked --quiet -- -D clippy::incompatible_msrv
  metadata '
key = lambda version: [int(part) for part in version.split(".")[:2]]
newer = ["{name} {version} needs Rust {rust_version}".format(**p) for p in metadata["packages"]
         if p["rust_version"] and key(p["rust_version"]) > key(root["rust_version"])]
sys.exit("\n".join(newer) or 0)'
fi

step "licences, sources and advisories of the dependencies"
command -v cargo-deny >/dev/null ||
  nice cargo install cargo-deny --locked --quiet --version 0.20.2 --root "$tools"
cargo deny --locked check --hide-inclusion-graph licenses bans sources
if cargo deny --locked fetch db >/dev/null 2>&1; then
  cargo deny --locked check --disable-fetch advisories
else
  skipped "the database of advisories cannot be fetched; see \`cargo deny fetch db\`."
fi

step "archives: small enough for registries, and whole"
bash tests/archives.sh

step "spelling"
command -v typos >/dev/null ||
  { python3 -m venv "$tools" && "$tools/bin/pip" install --quiet typos==1.52.0; } ||
  nice cargo install typos-cli --locked --quiet --version 1.52.0 --root "$tools"
typos
