import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { backupCommands } from '#platform/backup/backup-commands';
import { bounceCommand } from '#platform/bounces/bounce-command';
import { configCommand } from '#platform/commands/config-command';
import { networkCommands } from '#platform/commands/network-commands';
import { runCommand } from '#platform/commands/run';
import { serveCommand } from '#platform/commands/serve-command';
import { connectListeners } from '#platform/events';
import manifest from '../package.json' with { type: 'json' };
import { demonstrationCommand } from './demonstration-command.ts';

const typed = process.argv.slice(2);

// Who serves only keeps the program that has the modules: read here too, they would be in memory twice.
const { modules } = typed[0] === serveCommand.name ? { modules: [] } : await import('./modules.ts');
connectListeners(modules);

/** Built as `dist/server/cli.js`, beside the program that serves. */
const built = import.meta.dirname;

const commands = [
  serveCommand,
  configCommand,
  ...networkCommands,
  ...backupCommands,
  bounceCommand,
  demonstrationCommand,
];

process.exit(
  await runCommand(commands, typed, {
    environment: process.env,
    modules,
    program: { file: join(built, 'main.js'), folder: join(built, '..', '..'), version: manifest.version },
    now: new Date(),
    input: () => buffer(process.stdin),
    print: (line) => console.log(line),
  }).catch((fault: Error) => {
    console.error(fault.message);
    if (process.env.MAILLAGE_LOG === 'debug') console.error(fault.stack);
    return 1;
  }),
);
