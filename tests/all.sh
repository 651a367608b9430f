#!/usr/bin/env bash
# Installs what the tests need and the machine lacks, then passes them all: formatting, lints, docs,
# unit, integration, browser and page tests. Needs Rust, Node with npm, and Debian's apt (as root or
# with sudo) where something is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
step() { printf '\n== %s\n' "$*"; }

missing=()
# need COMMAND PACKAGE…, need_font FAMILY PACKAGE…: the packages to install where it is not there.
need() { command -v "$1" >/dev/null || missing+=("${@:2}"); }
need_font() { [ -n "$(fc-list "$1" family 2>/dev/null)" ] || missing+=("${@:2}"); }

need node nodejs
need npm npm
need "${CHROMIUM:-chromium}" chromium
need "${FIREFOX:-firefox-esr}" firefox-esr
need pdftoppm poppler-utils
need ogrinfo gdal-bin
need fc-list fontconfig
need java openjdk-17-jre-headless
python3 -c "import ensurepip, venv" 2>/dev/null || missing+=(python3-venv)
need_font "Noto Sans" fonts-noto-core
need_font "Charis SIL" fonts-sil-charis
need_font "DejaVu Sans" fonts-dejavu-core

if [ ${#missing[@]} -gt 0 ]; then
  step "installing ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    "${missing[@]}"
fi

step "formatting";    cargo fmt --all --check
step "lints";         cargo clippy --workspace --all-targets --locked -- -D warnings
step "features, oldest Rust, dependencies, spelling"; bash tests/checks.sh
step "documentation"; RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
# The many tests of the whole program are worth the optimising that one test while working is not.
export OPTIMISED="--config profile.dev.package.geobrief.opt-level=1"
step "unit and integration tests"; cargo test --workspace --locked --features geobrief/mcp,geobrief/parquet $OPTIMISED
step "page tests in Chromium and Firefox"; bash tests/page/run.sh
step "the atlas in Chromium and Firefox"; bash tests/atlas/run.sh
step "Python: the wheel, the packages that it works with, a cluster of Spark"; bash python/test.sh --spark
step "the desk in Chromium and Firefox"; bash tests/desk/run.sh
step "the Debian package, the archive, the workflows"; bash tests/packages.sh
