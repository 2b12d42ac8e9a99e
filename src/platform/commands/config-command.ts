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

const dots = '••••••••';

/** Secrets are never printed: a screen is photographed, a terminal is recorded. */
export function shown(name: string, value: unknown): string {
  if (value === undefined) return 'rien';
  if (/SECRET|OIDC/.test(name)) return dots;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return withoutSecrets(String(value));
}

/** An address is taken apart as programs do: a password may hold an « @ », or be asked for after the « ? ». */
function withoutSecrets(value: string): string {
  if (!URL.canParse(value)) return value;
  const url = new URL(value);
  const secrets = [...url.searchParams.keys()].filter((key) => /pass|secret|key|token/i.test(key));
  if (!url.password && secrets.length === 0) return value;
  if (url.password) url.password = dots;
  for (const key of secrets) url.searchParams.set(key, dots);
  return url.href.replaceAll(encodeURIComponent(dots), dots);
}
