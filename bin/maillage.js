#!/usr/bin/env node
// Runs the program on the Node that came with it, whatever Node the machine has. Plain JavaScript for Node 20.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cli = join(dirname(realpathSync(fileURLToPath(import.meta.url))), '..', 'dist', 'server', 'cli.js');
const node = packagedNode();

if (!existsSync(cli)) {
  leave(
    'Maillage n’est pas construit\u00a0: lancez «\u00a0npm ci\u00a0» (ou «\u00a0npm run prepare\u00a0») dans son dossier.',
  );
} else if (node === realpathSync(process.execPath) || (!node && majorOf(process.versions.node) >= 24)) {
  keepCompiled();
  await import(pathToFileURL(cli).href);
} else if (node) {
  keepCompiled();
  runWith(node);
} else {
  leave(
    `Maillage demande Node 24, et cette machine a Node ${process.versions.node}\u00a0: relancez «\u00a0npm ci\u00a0» sans --omit=optional.`,
  );
}

function packagedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `node-${process.platform}-${process.arch}/package.json`,
    );
    return realpathSync(join(dirname(manifest), 'bin', 'node'));
  } catch {
    return null;
  }
}

/**
 * What was compiled once is kept beside the code, for the next start and for the program that the command starts. By the
 * owner of the folder only: what another user left there could not be cleared by the next build.
 */
function keepCompiled() {
  const folder = process.env.NODE_COMPILE_CACHE ?? join(dirname(cli), 'compiled');
  const owned = existsSync(folder) ? folder : dirname(cli);
  if (process.getuid?.() !== statSync(owned).uid) return;
  process.env.NODE_COMPILE_CACHE = folder;
  module.enableCompileCache?.(folder);
}

/** The channel tells the program when we are killed, so that it never outlives the command that was typed. */
function runWith(packaged) {
  const program = spawn(packaged, [cli, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => program.kill(signal));
  program.on('error', (fault) => leave(`Node 24 ne démarre pas\u00a0: ${fault.message}`));
  program.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function majorOf(version) {
  return Number(version.split('.')[0]);
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
