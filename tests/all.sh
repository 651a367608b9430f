#!/usr/bin/env bash
# Installs what the tests need and passes them all: formatting, lints, docs, unit, integration,
# browser and page tests. Needs Rust, Node with npm, and Debian's apt (as root or with sudo) when
# Chromium is not there yet.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
step() { printf '\n== %s\n' "$*"; }

if ! command -v "${CHROMIUM:-chromium}" >/dev/null || ! command -v pdftoppm >/dev/null ||
  ! command -v "${FIREFOX:-firefox-esr}" >/dev/null; then
  step "installing browsers and fonts"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    chromium firefox-esr poppler-utils fonts-noto-core fonts-sil-charis
fi

if ! command -v ogrinfo >/dev/null; then
  step "installing GDAL, which reads the exports back"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends gdal-bin
fi

step "formatting";    cargo fmt --all --check
step "lints";         cargo clippy --workspace --all-targets --locked -- -D warnings
step "documentation"; RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
step "unit and integration tests"; cargo test --workspace --locked
step "page tests in Chromium";     bash tests/page/run.sh
