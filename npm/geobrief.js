#!/usr/bin/env node
// `npx geobrief`: the two main commands of the program, without fetching and without imports.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { GeobriefError, load } from './node.js';

const HELP = `geobrief, from npm: an article becomes one offline HTML briefing

  geobrief brief FILE… [-o PATH] [--export geojson,kml,csv,json,md,svg,lpf]
  geobrief places FILE…                 the places as JSON
  geobrief FILE…                        as brief

  -o, --output PATH     a file, a folder (ending in /), or - [default: out/<title>.html]
  --from KIND           kind of the input [default: found out]
  --fixes FILE          corrections; article.fix.toml beside article.txt is found
  --no-fixes            leave those beside the input out
  --gazetteer FILE      places of your own (GeoJSON)
  --pack FILE           a language pack
  --title --comments --sentences --lang --theme --one-page   as in the program
  --force               overwrite files that geobrief did not write
  --version, --help

It reads files and standard input (-), and fetches nothing. The program, for addresses, large gazetteers
and many articles: see the project's README.`;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  export: { type: 'string', multiple: true, default: [] },
  from: { type: 'string' },
  fixes: { type: 'string', multiple: true, default: [] },
  'no-fixes': { type: 'boolean' },
  gazetteer: { type: 'string', multiple: true, default: [] },
  pack: { type: 'string', multiple: true, default: [] },
  title: { type: 'string' },
  comments: { type: 'string' },
  sentences: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  'one-page': { type: 'boolean' },
  force: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/** A run that ends with a code. */
class Ended extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const COMMANDS = { brief, places };

async function main() {
  const { values, positionals } = parsed();
  if (values.help) return void process.stdout.write(`${HELP}\n`);
  const engine = await load();
  if (values.version) return void process.stdout.write(`geobrief ${engine.about().version}\n`);
  const named = Object.hasOwn(COMMANDS, positionals[0]);
  const command = named ? positionals[0] : 'brief';
  const inputs = named ? positionals.slice(1) : positionals;
  if (!inputs.length) throw new Ended(2, 'name an article; `geobrief --help` tells more');
  for (const pack of values.pack) engine.addLanguage(bytesOf(pack));
  return COMMANDS[command](engine, inputs, values);
}

function parsed() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (problem) {
    throw new Ended(2, problem.message);
  }
}

function brief(engine, inputs, values) {
  const several = inputs.length > 1;
  if (several && values.output && !isFolder(values.output)) throw new Ended(2, 'several inputs need a folder: end the path of --output with a slash');
  const formats = values.export.flatMap((word) => word.split(','));
  if (values.output === '-' && formats.length) throw new Ended(2, '--export writes files beside the page: name a file or a folder with --output');
  const taken = new Set();
  for (const argument of inputs) {
    const [input, options] = asked(argument, values);
    const made = engine.brief(input, options);
    if (values.output === '-') process.stdout.write(made.html);
    else {
      const path = free(target(values.output, made.stem), taken);
      write(path, made.html, values);
      for (const format of formats) {
        const { name, bytes } = engine.export(format, input, options);
        write(`${path.slice(0, -extname(path).length)}${extname(name)}`, bytes, values);
      }
      for (const note of [...made.notices, ...made.left_out]) say(`${argument}: ${note}`);
      say(`${path}: ${made.places} places, ${made.check} to check, ${made.unmapped} named but not mapped`);
    }
  }
}

function places(engine, inputs, values) {
  const all = inputs.map((argument) => {
    const [input, options] = asked(argument, values);
    return { ...engine.places(input, options), id: argument };
  });
  process.stdout.write(`${JSON.stringify(all.length === 1 ? all[0] : all)}\n`);
}

/** An input with its corrections, and the options. */
function asked(argument, values) {
  if (/^https?:/.test(argument)) throw new Ended(4, `${argument}: nothing is fetched here; save the page and give the file`);
  const named = (path) => ({ name: path, text: bytesOf(path).toString('utf8') });
  const isFile = argument !== '-';
  const beside = join(dirname(argument), `${basename(argument, extname(argument))}.fix.toml`);
  const found = isFile && !values['no-fixes'] && existsSync(beside) ? [beside] : [];
  const options = {
    corrections: [...found, ...values.fixes].map(named),
    places: values.gazetteer.map(named),
    title: values.title,
    comments: values.comments,
    sentences: values.sentences === undefined ? undefined : Number(values.sentences),
    language: values.lang,
    theme: values.theme,
    onePage: Boolean(values['one-page']),
  };
  const name = isFile ? basename(argument) : undefined;
  return [{ name, kind: values.from, bytes: bytesOf(isFile ? argument : 0) }, options];
}

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch (problem) {
    throw new Ended(3, `${path || 'standard input'}: cannot be read: ${problem.message}`);
  }
}

function isFolder(path) {
  return path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
}

function target(output, stem) {
  if (!output) return join('out', `${stem}.html`);
  return isFolder(output) ? join(output, `${stem}.html`) : output;
}

/** A name that this run has not used: with a number where it has. */
function free(path, taken) {
  const [start, ending] = [path.slice(0, -extname(path).length || undefined), extname(path)];
  for (let number = 1; ; number += 1) {
    const named = number === 1 ? path : `${start}-${number}${ending}`;
    if (!taken.has(named)) return void taken.add(named) ?? named;
  }
}

/** Briefings and exports begin with who made them. */
function isOwn(path) {
  return readFileSync(path).subarray(0, 4096).includes('geobrief');
}

function write(path, content, { force }) {
  if (existsSync(path) && !force && !isOwn(path)) throw new Ended(1, `${path}: exists and was not written by geobrief; give another name with -o, or replace it with --force`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Code of a refusal → exit code of the program. */
const EXITS = { corrections: 5, places: 5, notarticle: 4, list: 2, value: 2 };

main().catch((problem) => {
  if (!(problem instanceof Ended) && !(problem instanceof GeobriefError)) throw problem;
  say(`geobrief: ${problem.message}`);
  process.exitCode = problem instanceof Ended ? problem.code : (EXITS[problem.code] ?? 3);
});
