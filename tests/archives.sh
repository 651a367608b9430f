#!/usr/bin/env bash
# Packs what a registry gets and says how large each archive is: bash tests/archives.sh [--build]
# Fails when one is larger than registries take, or lacks what the page carries from others. --build also
# builds each from what is packed, as `cargo publish` does: minutes. Needs a checkout that was built.
set -euo pipefail
cd "$(dirname "$0")/.."

most=10000000 # bytes
verify=--no-verify
[ "${1:-}" != --build ] || verify=

packages=$(cargo metadata --locked --no-deps --format-version 1 | python3 -c "
import json, sys
for package in json.load(sys.stdin)['packages']:
    if package['publish'] != []:
        print('-p', package['name'])")
folder=$(cargo metadata --locked --no-deps --format-version 1 |
  python3 -c "import json, sys; print(json.load(sys.stdin)['target_directory'])")/package
rm -f "$folder"/*.crate
# shellcheck disable=SC2086
nice cargo package --locked --quiet --allow-dirty $verify $packages

status=0
for archive in "$folder"/*.crate; do
  bytes=$(stat -c %s "$archive")
  printf '%10d bytes  %s\n' "$bytes" "${archive##*/}"
  [ "$bytes" -le "$most" ] || { echo "   larger than $most bytes, which registries do not take" >&2; status=1; }
done
listed=$(tar -tzf "$folder"/geobrief-[0-9]*.crate)
for file in leaflet/leaflet.js leaflet/LICENSE typeface/noto-sans-latin-400-normal.woff typeface/LICENSE; do
  grep -q "/templates/carried/$file$" <<<"$listed" ||
    { echo "the archive of geobrief lacks templates/carried/$file; build the checkout first" >&2; status=1; }
done
exit $status
