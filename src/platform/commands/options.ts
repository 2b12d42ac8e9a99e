import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { wronglyTyped } from './command.ts';

/** Reads what was typed after a command's name; what it does not know is refused by name, in French. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: string[],
  { options, names = [] }: { options: Options; names?: readonly string[] },
) {
  const read = parse(args, options);
  const [extra] = read.positionals.slice(names.length);
  if (extra !== undefined) throw wronglyTyped(`«\u00a0${extra}\u00a0» est de trop.`);
  const missing = names[read.positionals.length];
  if (missing) throw wronglyTyped(`Il manque <${missing}>.`);
  return read;
}

function parse<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (fault) {
    throw wronglyTyped(wordsFor(fault as Error & { code?: string }));
  }
}

function wordsFor({ code, message }: Error & { code?: string }): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `L’option ${option} n’existe pas ici.`;
  return `L’option ${option} attend une valeur, ou n’en prend pas.`;
}
