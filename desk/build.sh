#!/usr/bin/env bash
# Builds the desk, one HTML file: bash desk/build.sh [--base64] [--languages] [--light] [--quick]; writes
# target/desk/geobrief.html. With --languages the language packs are inside, and the file, named
# geobrief-languages.html, is 13 MB larger; otherwise a pack is dropped on the page. With --light the file, named
# geobrief-light.html, lacks towns and villages of fewer than 5,000 people. --quick packs less
# tightly, in seconds: for tests of the page.
#
# Needs Node, and Rust for WebAssembly: the target of rustup (`rustup target add wasm32-unknown-unknown`),
# or Debian's compiler with the standard library built from its source (`apt install rustc-web cargo-web
# rust-web-src lld-22`). `binaryen`, where it is installed, makes the engine smaller and faster.
# Ends with 69 where there is no such Rust.
set -euo pipefail
cd "$(dirname "$0")/.."

target=wasm32-unknown-unknown
built=target/wasm/$target/dist
out=target/desk
file=geobrief
build=(build --locked --profile dist --target "$target" --target-dir target/wasm
  -p geobrief-desk-engine -p geobrief-desk-unpack)
if [[ " $* " == *" --languages "* ]]; then
  build+=(--features geobrief-desk-engine/lang-all)
  out=target/desk/languages
  file=../geobrief-languages
fi
if [[ " $* " == *" --light "* ]]; then
  export GEOBRIEF_DATA=light
  out=target/desk/light
  file=../geobrief-light
fi
# JSON and HTML of strangers are read on the stack.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-C link-arg=-zstack-size=8388608"

if [ -e "$(rustc --print target-libdir --target "$target" 2>/dev/null)" ]; then
  cargo "${build[@]}"
elif [ -x /usr/bin/rustc ] && [ -d "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then
  linker=$(compgen -c wasm-ld | sort -V | tail -1)
  RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=${linker:-wasm-ld} \
    /usr/bin/cargo "${build[@]}" -Zbuild-std=std,panic_abort
else
  echo "desk/build.sh: no Rust for $target here: \`rustup target add $target\`, or on Debian" \
    "\`apt install rustc-web cargo-web rust-web-src lld-22\`" >&2
  exit 69
fi

mkdir -p "$out"
engine=$built/geobrief_desk_engine.wasm
unpack=$built/geobrief_desk_unpack.wasm
if command -v wasm-opt >/dev/null; then
  features=(--enable-bulk-memory --enable-sign-ext --enable-mutable-globals
    --enable-nontrapping-float-to-int --enable-reference-types --enable-multivalue)
  for name in engine unpack; do
    from=${!name}
    [ "$out/$name.wasm" -nt "$from" ] || wasm-opt -O2 "${features[@]}" "$from" -o "$out/$name.wasm"
  done
else
  echo "desk/build.sh: no wasm-opt (Debian's package binaryen): the file becomes larger" >&2
  cp "$engine" "$out/engine.wasm"
  cp "$unpack" "$out/unpack.wasm"
fi
quick=()
[[ " $* " == *" --quick "* ]] && quick=(--quick)
node desk/pack/pack.mjs "$out/engine.wasm" "$out/unpack.wasm" "$out/$file.html" "${quick[@]}"
if [[ " $* " == *" --base64 "* ]]; then
  node desk/pack/pack.mjs "$out/engine.wasm" "$out/unpack.wasm" "$out/$file.base64.html" --base64 "${quick[@]}"
fi
