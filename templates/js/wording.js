/* Texts with `{parts}` to fill in, in the language of the page. Shared by the briefing's page and the
   atlas. */

const language = document.documentElement.lang;
const pluralRules = new Intl.PluralRules(language);

/** A text with its parts filled in. */
function filled(text, parts) {
  return text.replace(/\{(\w+)\}/g, (_, name) => parts[name]);
}

/** The form of a text that goes with a number, filled in. */
function counted(forms, n, parts = {}) {
  const text = pluralRules.select(n) === 'one' ? forms.one : forms.other;
  return filled(text, { ...parts, n: grouped(n) });
}

/** "10,000". */
function grouped(n) {
  return n.toLocaleString(language);
}
