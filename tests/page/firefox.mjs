// Drives Debian's Firefox over WebDriver BiDi, the browser's own protocol: no other program.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const STARTS_WITHIN = 60_000;
/** No first-run pages, no updates, no telemetry: whatever is asked for, the page asks. */
const PREFERENCES = `
user_pref("app.normandy.enabled", false);
user_pref("app.update.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
`;

/** Starts Firefox without a window and opens a session. */
export async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'geobrief-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES);
  const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
  const options = ['--headless', '--remote-debugging-port=0', '--profile', profile, '--no-remote'];
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await listening(child);
  const session = await connect(`${address}/session`);
  await session.send('session.new', { capabilities: {} });
  return {
    ...session,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await session.send('browser.close', {}).catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The address that Firefox names on standard error. */
function listening(child) {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stderr });
    const timer = setTimeout(() => reject(new Error('Firefox does not start')), STARTS_WITHIN);
    child.once('error', reject);
    lines.on('line', (line) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1]);
    });
  });
}

async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${address}`));
  });
  const waiting = new Map();
  const listeners = [];
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    const answer = waiting.get(message.id);
    if (!answer) {
      for (const listener of listeners) listener(message);
      return;
    }
    waiting.delete(message.id);
    if (message.type === 'error') answer.reject(new Error(`${message.error}: ${message.message}`));
    else answer.resolve(message.result);
  };
  const send = (method, params) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  return { send, onEvent: (listener) => listeners.push(listener) };
}

/** A new tab at an address; `notes` collects requests that leave the file, and messages. */
export async function openTab(session, address, { width, height }) {
  const notes = [];
  session.onEvent(({ method, params }) => {
    const url = params.request?.url ?? address;
    // The browser's own symbols come as data; they leave nothing.
    const leaves = !url.startsWith(address) && !url.startsWith('data:');
    if (method === 'network.beforeRequestSent' && leaves) {
      notes.push(`request: ${url}`);
    }
    if (method === 'log.entryAdded') notes.push(`${params.level}: ${params.text}`);
  });
  await session.send('session.subscribe', {
    events: ['network.beforeRequestSent', 'log.entryAdded'],
  });
  const { context } = await session.send('browsingContext.create', { type: 'tab' });
  await session.send('browsingContext.setViewport', { context, viewport: { width, height } });
  await session.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  /** Evaluates an expression in the page; what comes back goes through JSON. */
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  };
  return { context, notes, evaluate };
}
