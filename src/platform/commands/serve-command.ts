import { serve } from '#platform/supervisor/serve';
import type { ProgramCommand } from './command.ts';
import { usableConfig } from './open-database.ts';
import { readOptions } from './options.ts';

export const serveCommand: ProgramCommand = {
  name: 'serve',
  usage: '',
  summary: 'Sert les réseaux, base de données comprise, jusqu’à ce qu’on l’arrête (Ctrl-C).',
  run({ args, environment, program, print }) {
    readOptions(args, { options: {} });
    return serve({ config: usableConfig(environment), environment, program, print });
  },
};
