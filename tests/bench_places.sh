#!/bin/sh
# Scores `places` on the news corpora beside the checkout and measures its speed on one core.
# Usage: tests/bench_places.sh [FOLDER OF THE BENCHMARK]     (default ../shared/bench)
set -eu
cd "$(dirname "$0")/.."
bench=${1:-../shared/bench}
if [ ! -f "$bench/score.py" ]; then
    echo "skipped: no benchmark at $bench" >&2
    exit 0
fi
cargo build --release --quiet
found=$(mktemp -d)
trap 'rm -rf "$found"' EXIT
for corpus in lgl trnews geovirus gwn; do
    target/release/geobrief places --from jsonl --format jsonl --jobs 1 \
        "$bench/corpora/$corpus.jsonl" >"$found/$corpus.jsonl"
done
python3 "$bench/score.py" --gold "$bench/corpora" --pred "$found" --corpora lgl,trnews,geovirus,gwn
for corpus in lgl trnews geovirus gwn; do cat "$bench/corpora/$corpus.jsonl"; done >"$found/all.json"
for _ in 1 2 3 4 5 6 7 8 9 10; do cat "$found/all.json"; done >"$found/ten.json"
documents=$(wc -l <"$found/ten.json")
start=$(date +%s.%N)
target/release/geobrief places --from jsonl --format jsonl --jobs 1 "$found/ten.json" >/dev/null
echo "$documents $start $(date +%s.%N)" |
    awk '{ printf "%d documents in %.2f s on one core: %.0f a second\n", $1, $3 - $2, $1 / ($3 - $2) }'
