#!/usr/bin/env bash
# Pictures of pages in all states, for people to look at: bash tests/page/screenshots.sh [PAGE…]
# Without pages it takes those of the sample. They land in out/screenshots/PAGE/STATE.png: wide,
# narrow, 320 px, dark, cards, without scripts, and print on A4 and Letter.
set -euo pipefail
cd "$(dirname "$0")"
root="$(cd ../.. && pwd)"

[ -d node_modules/axe-core ] || npm ci --ignore-scripts --no-audit --no-fund
command -v pdftoppm >/dev/null || { echo "needs pdftoppm: apt install poppler-utils" >&2; exit 1; }
pages=()
for page in "$@"; do pages+=("$(cd "$OLDPWD" && realpath "$page")"); done
if [ $# -eq 0 ]; then
  (cd "$root" && cargo run --release --locked -- brief docs/sample/northern-frontier.txt --force \
    -o out/northern-frontier.html)
  pages=("$root/out/northern-frontier.html")
fi
node screenshots.mjs "$root/out/screenshots" "${pages[@]}"
