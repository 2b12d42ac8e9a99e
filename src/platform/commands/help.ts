import type { ProgramCommand } from './command.ts';

export function helpForAll(commands: readonly ProgramCommand[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Maillage\u00a0: le réseau des espaces publics numériques d’un territoire.',
    '',
    'maillage <commande> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'maillage <commande> --help en dit plus. Les réglages viennent de l’environnement\u00a0: maillage config les montre.',
  ].join('\n');
}

export const helpFor = ({ name, usage, summary }: ProgramCommand): string =>
  [`maillage ${name} ${usage}`.trim(), '', `  ${summary}`].join('\n');
