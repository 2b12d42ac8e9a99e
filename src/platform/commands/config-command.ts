import { readConfig, settings } from '#platform/config';
import type { ProgramCommand } from './command.ts';
import { wordsFor } from './open-database.ts';
import { readOptions } from './options.ts';

export const configCommand: ProgramCommand = {
  name: 'config',
  usage: '',
  summary: 'Montre chaque réglage, sa valeur, d’où elle vient et ce qu’il veut dire.',
  async run({ environment, args, print }) {
    readOptions(args, { options: {} });
    const read = readConfig(environment);
    if ('wrong' in read) {
      for (const wrong of read.wrong) print(wordsFor(wrong));
      return 1;
    }
    for (const [name, { description }] of Object.entries(settings)) {
      const source = environment[name] ? 'donné par l’environnement' : 'par défaut';
      print(`${name} = ${shown(name, (read.config as Record<string, unknown>)[name])} (${source})`);
      print(`    ${description}`);
    }
    return 0;
  },
};

/** Secrets are never printed: a screen is photographed, a terminal is recorded. */
export function shown(name: string, value: unknown): string {
  if (value === undefined) return 'rien';
  if (/SECRET|OIDC/.test(name)) return '••••••••';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).replace(/(:\/\/[^:/@]*:)[^@]*@/, '$1••••••••@');
}
