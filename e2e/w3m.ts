import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A person at a terminal, with w3m: what she types, and what the screen shows. */
export interface Terminal {
  /** Goes to an address. */
  open(url: string): Promise<void>;
  /** Finds a text after the cursor, then presses Enter on the link or button that begins there. */
  press(text: string): Promise<void>;
  /** Finds a label, goes to its field, and writes over what is there. */
  fill(label: string, text: string): Promise<void>;
  /** Finds a label, goes to its long field, and adds what she types to it. */
  edit(label: string): Promise<void>;
  /** Everything that the screen has shown, without the terminal's own signs. */
  shown(): string;
  close(): void;
}

const clearLine = '\u0015';

/** `types` is what she adds at the end of a long field, for which w3m opens an editor. */
export async function openTerminal(url: string, { types = '' } = {}): Promise<Terminal> {
  const home = mkdtempSync(join(tmpdir(), 'maillage-w3m-'));
  mkdirSync(join(home, '.w3m'));
  // w3m takes no cookie for a host without dots unless told to.
  const editor = join(home, 'editor');
  writeFileSync(editor, `#!/bin/sh\ncat >> "$1" <<'END'\n${types}\nEND\n`, { mode: 0o755 });
  const settings = ['use_cookie 1', 'accept_cookie 1', 'wrap_search 1', `editor ${editor}`];
  writeFileSync(join(home, '.w3m', 'config'), `${settings.join('\n')}\n`);
  // `script` gives it the terminal that it insists on.
  const child = spawn('script', ['-qfec', `stty rows 60 cols 100; exec w3m -cookie '${url}'`, '/dev/null'], {
    env: { ...process.env, HOME: home, TERM: 'xterm', LANG: 'C.UTF-8' },
    detached: true,
  });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
  });
  const keys = (text: string) => type(child, text, () => plain(screen));
  await settle(() => plain(screen));

  return {
    async open(to) {
      await keys('U');
      await keys(clearLine);
      await keys(`${to}\r`);
    },
    async press(text) {
      await keys(`/${text}\r`);
      await keys('\r');
    },
    async fill(label, text) {
      await keys(`/${label}\r`);
      await keys('\t');
      await keys('\r');
      await keys(clearLine);
      await keys(`${text}\r`);
    },
    async edit(label) {
      await keys(`/${label}\r`);
      await keys('\t');
      await keys('\r');
    },
    shown: () => plain(screen),
    close() {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const plain = (screen: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's own signs begin so
  screen.replace(/\u001b(\[[0-9;?]*[a-zA-Z]|[()][A-Z0-9])/g, '');

async function type(child: ChildProcess, text: string, drawn: () => string): Promise<void> {
  child.stdin?.write(text);
  await settle(drawn);
}

/** Waits until the screen stands still and no longer says that it waits for an answer. */
async function settle(drawn: () => string): Promise<void> {
  await sleep(250);
  for (let before = '', tries = 0; tries < 100; tries += 1) {
    const now = drawn();
    if (now === before && !now.trimEnd().endsWith('...')) return;
    before = now;
    await sleep(200);
  }
}
