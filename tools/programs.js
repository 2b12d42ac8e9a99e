// Before the tests: the browsers that the journeys walk with, what makes a printer's file, and the programs that read what
// is written for them are there, or are installed, or are asked for in one sentence.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';

const isLong = process.argv.includes('long');
const wanted = [
  { name: 'chromium-headless-shell', file: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell' },
  { name: 'w3m', file: '/usr/bin/w3m' },
  { name: 'ghostscript', file: '/usr/bin/gs' },
  { name: 'poppler-utils', file: '/usr/bin/pdfinfo' },
  { name: 'qpdf', file: '/usr/bin/qpdf' },
  { name: 'libhttp-oai-perl', file: '/usr/bin/oai_pmh' },
  // Only what is tested at length needs them: programs that follow a network, a word processor and the grammar of its files.
  ...(isLong
    ? [
        { name: 'khal', file: '/usr/bin/khal' },
        { name: 'vdirsyncer', file: '/usr/bin/vdirsyncer' },
        { name: 'calcurse', file: '/usr/bin/calcurse' },
        { name: 'newsboat', file: '/usr/bin/newsboat' },
        { name: 'jing', file: '/usr/bin/jing' },
        {
          name: 'python3-icalendar',
          file: '/usr/lib/python3/dist-packages/icalendar/__init__.py',
          isRead: true,
        },
        {
          name: 'python3-feedparser',
          file: '/usr/lib/python3/dist-packages/feedparser/__init__.py',
          isRead: true,
        },
        { name: 'libreoffice-writer-nogui', file: '/usr/bin/soffice' },
        {
          name: 'emacs-common',
          file: '/usr/share/emacs/*/etc/schema/OpenDocument-schema-v1.3.rnc',
          isRead: true,
        },
      ]
    : []),
];

const missing = wanted.filter((one) => !isThere(one)).map(({ name }) => name);
if (missing.length > 0 && !install(missing)) {
  console.error(
    `The tests need ${missing.join(' and ')}: run "sudo apt-get install --no-install-recommends ${missing.join(' ')}", or name a Chromium with CHROMIUM=/path/to/chromium.`,
  );
  process.exit(1);
}

function isThere({ file, isRead = false }) {
  try {
    const [found] = globSync(file);
    accessSync(found ?? file, isRead ? constants.R_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(packages) {
  if (process.getuid?.() !== 0 || !isThere({ file: '/usr/bin/apt-get' })) return false;
  console.log(`Installing ${packages.join(' and ')} for the tests…`);
  return (
    apt('update') && apt('install', '--yes', '--no-install-recommends', ...packages) && wanted.every(isThere)
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
