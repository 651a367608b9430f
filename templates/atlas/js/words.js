/* Texts of the interface in the page's language. */

const texts = JSON.parse(document.getElementById('atlas-words').textContent);
