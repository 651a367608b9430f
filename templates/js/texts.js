/* Texts of the interface in the page's language: in the island, or beside the page. */

const texts = data.words ?? globalThis.geobriefWords;
