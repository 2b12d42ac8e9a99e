import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Programs that people have, from Debian, each at home in a folder of its own. */
export interface Home {
  folder: string;
  write(name: string, content: string | Uint8Array): string;
  /** What it printed; what it does not end by itself, or ends badly, fails the test. */
  run(program: string, args: readonly string[]): Promise<string>;
}

export function aHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-program-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8', TZ: 'Europe/Paris' };
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    run: (program, args) =>
      new Promise((done, failed) => {
        execFile(program, args, { env, cwd: folder, timeout: 25_000 }, (fault, out, err) =>
          fault ? failed(new Error(`${program}: ${fault.message}\n${out}\n${err}`)) : done(out + err),
        );
      }),
  };
}

/** vdirsyncer keeps a copy of a calendar of the web; khal shows it. */
export function subscribe(home: Home, url: string) {
  const path = join(home.folder, 'calendar');
  mkdirSync(path);
  const pair = home.write(
    'vdirsyncer',
    `[general]
status_path = "${home.folder}/status/"
[pair lot]
a = "web"
b = "disk"
collections = null
[storage web]
type = "http"
url = "${url}"
[storage disk]
type = "filesystem"
path = "${path}"
fileext = ".ics"
`,
  );
  const calendar = home.write(
    'khal',
    `[calendars]
[[lot]]
path = ${path}
readonly = True
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = Europe/Paris
local_timezone = Europe/Paris
[default]
highlight_event_days = False
[sqlite]
path = ${home.folder}/khal.db
`,
  );
  return {
    async sync() {
      await home.run('vdirsyncer', ['-c', pair, 'discover']);
      await home.run('vdirsyncer', ['-c', pair, 'sync']);
      return readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'));
    },
    /** The dates that khal shows: « 2026-12-01 14:00 Title », with CANCELLED where it is. */
    async shown(from: string, to: string) {
      const format = '{start-long} {status}{title}';
      const args = ['-c', calendar, 'list', from, to, '--day-format', '', '--format', format];
      return linesOf(await home.run('khal', args));
    },
  };
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
