/* Corrections as the file of them has them (`src/corrections`). Shared by the briefing's page and the
   atlas. */

/** A TOML string: JSON's escapes mean the same there, but for U+007F. */
function tomlString(text) {
  const whole = text.toWellFormed?.() ?? text;
  return JSON.stringify(whole).replaceAll('\u007f', '\\u007F');
}

function tomlEntry({ name, within, place, at, label }) {
  const lines = ['[[fix]]', `name = ${tomlString(name)}`];
  if (within) lines.push(`within = ${tomlString(within)}`);
  const note = label ? ` # ${label.replaceAll(/\p{Cc}/gu, ' ')}` : '';
  if (place) lines.push(`place = ${tomlString(place)}${note}`);
  else lines.push(`at = { lat = ${at[0]}, lon = ${at[1]} }`);
  return lines.join('\n');
}
