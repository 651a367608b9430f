/* What the files beside the page hand over. A page from a folder may run the scripts beside it, but read
   no file: so every file of data is a script that calls one of these functions. */

/** The collection and its map, once they are there. */
const received = { index: null, map: null };

/** Scripts under way or done, by name: a promise for what each hands over. */
const asked = new Map();
const handedOver = new Map();

window.geobriefAtlas = {
  index: (index) => {
    received.index = index;
  },
  map: (map) => {
    received.map = map;
  },
  text: (number, texts) => handedOver.set(`text-${padded(number, 3)}`, texts),
  search: (key, words) => handedOver.set(`search-${key}`, words),
};

function padded(number, digits) {
  return String(number).padStart(digits, '0');
}

/** What the file `data/NAME.js` holds; null where it is missing. */
function ask(name) {
  if (!asked.has(name)) {
    asked.set(
      name,
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = `data/${name}.js`;
        script.onload = () => resolve(handedOver.get(name) ?? null);
        script.onerror = () => resolve(null);
        document.head.append(script);
      }),
    );
  }
  return asked.get(name);
}
