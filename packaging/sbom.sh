#!/usr/bin/env bash
# Lists what the program is built of as CycloneDX: bash packaging/sbom.sh; writes target/packaging/geobrief.cdx.json.
# Needs cargo-cyclonedx (`cargo install cargo-cyclonedx`).
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p target/packaging
cargo cyclonedx --manifest-path Cargo.toml --format json --override-filename geobrief.cdx --quiet
# It writes one beside every manifest of the workspace.
mv geobrief.cdx.json target/packaging/
find crates desk geodata train -name geobrief.cdx.json -delete
