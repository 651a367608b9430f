#!/usr/bin/env bash
# Builds the wheel of the Python package and tests it against the real packages: pandas, GeoPandas,
# Polars, DuckDB, spaCy, notebooks, the client for agents; with --spark a real cluster of Apache Spark too. Everything goes to
# python/target. Installing takes about a minute, building the wheel six on two cores, the tests four.
#
#   bash python/test.sh            # all but Spark
#   bash python/test.sh --spark    # Spark as well: 500 MB more, two minutes more
set -euo pipefail
cd "$(dirname "$0")"
begin=$SECONDS
took() { printf '== %s: %d s\n' "$1" $((SECONDS - begin)); begin=$SECONDS; }
venv=target/venv

[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/requirements.txt
took "packages of the tests"

cargo fmt --check
nice "$venv/bin/maturin" build --profile quick --features poison --out target/wheels --quiet
took "the wheel of the tests"
"$venv/bin/pip" install --quiet --disable-pip-version-check --force-reinstall --no-deps target/wheels/geobrief-*.whl

# From another folder, so that the installed package is tested and not the sources beside it.
(cd tests
 "../$venv/bin/mypy" --strict --config-file ../pyproject.toml -p geobrief
 "../$venv/bin/python" -m mypy.stubtest geobrief._geobrief --allowlist stubtest.txt
 "../$venv/bin/pytest" -p no:cacheprovider --doctest-modules --ignore=test_spark.py --ignore=test_mcp.py --ignore=test_spatial.py . \
   "$(../$venv/bin/python -c 'import geobrief, os; print(os.path.dirname(geobrief.__file__))')" --ignore-glob='*/spark.py'
 "../$venv/bin/pytest" -p no:cacheprovider --nbmake ../examples/places.ipynb)
took "tests"

# What needs other versions has environments of its own: the official client for agents, spatial functions.
for apart in mcp spatial; do
  [ -x "target/$apart-venv/bin/pip" ] || python3 -m venv "target/$apart-venv"
  "target/$apart-venv/bin/pip" install --quiet --disable-pip-version-check -r "tests/requirements-$apart.txt"
  "target/$apart-venv/bin/pip" install --quiet --disable-pip-version-check --force-reinstall --no-deps \
    target/wheels/geobrief-*.whl
  (cd tests && "../target/$apart-venv/bin/pytest" -p no:cacheprovider "test_$apart.py")
done
took "agents and spatial functions"

# A clean environment needs nothing else.
rm -rf target/clean && python3 -m venv target/clean
target/clean/bin/pip install --quiet --disable-pip-version-check --no-index target/wheels/geobrief-*.whl
echo "Rain fell in Kabul." | target/clean/bin/geobrief places - --format csv --fields name,place | grep -q '^Kabul,gn:1138958'
(cd target/clean && bin/python -c 'import geobrief; assert geobrief.places("Rain in Kabul.")[0].place.id == "gn:1138958"')
# So do pipx and uvx, with folders of their own.
[ -x target/pipx-venv/bin/pip ] || python3 -m venv target/pipx-venv
target/pipx-venv/bin/pip install --quiet --disable-pip-version-check -r tests/requirements-pipx.txt
rm -rf target/pipx
export PIPX_HOME=$PWD/target/pipx/home PIPX_BIN_DIR=$PWD/target/pipx/bin UV_CACHE_DIR=$PWD/target/pipx/uv
target/pipx-venv/bin/pipx install --quiet target/wheels/geobrief-*.whl
for command in "target/pipx/bin/geobrief" "target/pipx-venv/bin/uvx --quiet --from $(echo target/wheels/geobrief-*.whl) geobrief"; do
  echo "Rain fell in Herat." | $command places - --format csv --fields name,place | grep -q '^Herat,gn:1140026'
done
took "a clean environment, pipx and uvx"

if [ "${1:-}" = --spark ]; then
  [ -x target/spark-venv/bin/pip ] || python3 -m venv target/spark-venv
  target/spark-venv/bin/pip install --quiet --disable-pip-version-check -r tests/requirements-spark.txt
  target/spark-venv/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps \
    target/wheels/geobrief-*.whl
  took "Spark"
  (cd tests && ../target/spark-venv/bin/pytest -p no:cacheprovider -x test_spark.py)
  took "tests on Spark"
fi
