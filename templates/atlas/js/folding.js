/* Folding: the form in which names and words are compared. The rules are those of the program
   (`crates/index/src/names/fold.rs`), because its index of words is looked up here. */

const SPELLED_OUT = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
  ŧ: 't',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ґ: 'г',
};
const CANONICAL = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };
/** Signs inside words that a spelling may leave out. */
const VANISHING =
  /['".`´¨¯·¸\u00ad\u02b9-\u02df\u02ec-\u02ff\u055a\u200b-\u200f‘-‟\u202a-\u202e′-‷\u2060-\u206f\ua78b\ua78c\ufeff＇．]/gu;
/** Marks that are only spelling: on Latin and Greek letters each, on Cyrillic vowels stress, on е the dots. */
const LATIN_MARKS =
  /(?<=[\0-\u02ff\u0370-\u03ff\u1e00-\u218f\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab6f])[\u0300-\u036f]+/gu;
const CYRILLIC_MARKS = /(?<=[аеиоуыэюяіє])[\u0300\u0301]|(?<=е)\u0308/gu;
/** Vowel signs of Hebrew and Arabic, hamza and madda on their carriers, the line that stretches a word. */
const VOWEL_SIGNS =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;

function digitOf(c) {
  const code = c.codePointAt(0);
  return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
}

/** Words without case, marks and signs, one space between them; short forms are left as they are. */
function plain(text) {
  return text
    .replace(VANISHING, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(LATIN_MARKS, '')
    .replace(CYRILLIC_MARKS, '')
    .replace(VOWEL_SIGNS, '')
    .normalize('NFC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digitOf)
    .replace(/./gsu, (c) => SPELLED_OUT[c] ?? c)
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .join(' ');
}

/** The folded form: "St. Pölten" is "saint polten". */
function folded(text) {
  return plain(text).replace(/\S+/g, (word) => (Object.hasOwn(CANONICAL, word) ? CANONICAL[word] : word));
}

/** What the words of a reader who is still typing may mean: "ste" begins "Steyr" and is "Sainte". */
function readings(typed) {
  const words = plain(typed).split(' ');
  const last = words.pop();
  const before = words.length ? `${folded(words.join(' '))} ` : '';
  return [...new Set([before + last, before + folded(last)])];
}
