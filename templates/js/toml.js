/* Corrections as the file of them has them (`src/corrections`). Shared by the briefing's page and the
   atlas. */

/** A TOML string: JSON's escapes mean the same there, but for U+007F. */
function tomlString(text) {
  const whole = text.toWellFormed?.() ?? text;
  return JSON.stringify(whole).replaceAll('\u007f', '\\u007F');
}

/** The id of a place, with its name for people behind it. */
function tomlPlace(place, label) {
  const note = label ? ` # ${label.replaceAll(/\p{Cc}/gu, ' ')}` : '';
  return `place = ${tomlString(place)}${note}`;
}

function tomlEntry({ name, within, place, at, label }) {
  const lines = ['[[fix]]', `name = ${tomlString(name)}`];
  if (within) lines.push(`within = ${tomlString(within)}`);
  if (place) lines.push(tomlPlace(place, label));
  else lines.push(`at = { lat = ${at[0]}, lon = ${at[1]} }`);
  return lines.join('\n');
}

/** An entry of another table: "hide", "note", "label", "summary". */
function tomlTable(table, { place, label, mask, sentences, ...words }) {
  const lines = [table === 'summary' ? '[summary]' : `[[${table}]]`];
  if (place) lines.push(tomlPlace(place, label));
  if (mask) lines.push('mask = true');
  if (sentences?.length) lines.push(`sentences = [\n${sentences.map((one) => `  ${tomlString(one)},\n`).join('')}]`);
  for (const [key, value] of Object.entries(words)) {
    if (value) lines.push(`${key} = ${tomlString(value)}`);
  }
  return lines.join('\n');
}
