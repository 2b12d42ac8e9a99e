import { type ProgramCommand, Refusal } from '#platform/commands/command';
import { withDatabase } from '#platform/commands/open-database';
import { readOptions } from '#platform/commands/options';
import { filesOf } from '#platform/files/files';
import type { Networks } from '#platform/networks';
import { tellDemonstration } from './demonstration.ts';

export const demonstrationCommand: ProgramCommand = {
  name: 'demo create',
  usage: '',
  summary: 'Raconte le réseau de démonstration, à côté de ceux qui existent déjà.',
  run: (context) => {
    readOptions(context.args, { options: {} });
    return withDatabase(context, async ({ pool, config }) => {
      const { now, print } = context;
      await tellDemonstration(pool, context.modules, {
        now,
        files: filesOf(config),
        print,
        isWanted: refuseSecond,
      });
      context.print('La démonstration est prête\u00a0: lot.');
      return 0;
    });
  },
};

function refuseSecond(networks: Networks): true {
  const already = networks.all().find(({ demonstration }) => demonstration);
  if (already) throw new Refusal(`La démonstration est déjà là\u00a0: ${already.slug}.`);
  if (networks.bySlug('lot'))
    throw new Refusal('Un réseau s’appelle déjà «\u00a0lot\u00a0», comme la démonstration.');
  return true;
}
