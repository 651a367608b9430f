/* The engine comes inside the page: each byte is a character of windows-1252, but for four that HTML
   would change, which are written as "=" and the byte plus 64. */

const ESCAPE = 61;
/** What windows-1252 makes of the bytes 128 to 159; five of them stay themselves. */
const CHARACTERS = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
];

/** The byte of each character. */
function byteTable() {
  const bytes = new Uint8Array(0x2123);
  for (let code = 0; code < 256; code += 1) bytes[code] = code;
  CHARACTERS.forEach((character, index) => {
    bytes[character] = 128 + index;
  });
  return bytes;
}

/** Takes a part out of the page. A file in base64 says so. */
function takePart(id) {
  const node = document.getElementById(id);
  const text = node.textContent;
  node.remove();
  if (node.dataset.form === 'base64') return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const table = byteTable();
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let byte = table[text.charCodeAt(at)];
    if (byte === ESCAPE) {
      at += 1;
      byte = table[text.charCodeAt(at)] - 64;
    }
    bytes[length] = byte;
    length += 1;
  }
  return bytes.slice(0, length);
}
