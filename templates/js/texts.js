/* Texts of the interface in the page's language. */

const texts = data.words;
