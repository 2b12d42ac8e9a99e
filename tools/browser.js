// Before the tests: the browsers that the journeys walk with, and what makes a printer's file, are there, or are installed,
// or are asked for in one sentence.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const wanted = [
  { name: 'chromium', file: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  { name: 'w3m', file: '/usr/bin/w3m' },
  { name: 'ghostscript', file: '/usr/bin/gs' },
];

const missing = wanted.filter(({ file }) => !isThere(file)).map(({ name }) => name);
if (missing.length > 0 && !install(missing)) {
  console.error(
    `The tests need ${missing.join(' and ')}: run "sudo apt-get install --no-install-recommends ${missing.join(' ')}", or name a Chromium with CHROMIUM=/path/to/chromium.`,
  );
  process.exit(1);
}

function isThere(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(packages) {
  if (process.getuid?.() !== 0 || !isThere('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')} for the tests…`);
  return (
    apt('update') &&
    apt('install', '--yes', '--no-install-recommends', ...packages) &&
    wanted.every(({ file }) => isThere(file))
  );
}

function apt(...args) {
  const { status, stderr } = spawnSync('/usr/bin/apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) console.error(String(stderr));
  return status === 0;
}
