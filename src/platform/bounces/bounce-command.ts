import type { ProgramCommand } from '#platform/commands/command';
import { withDatabase } from '#platform/commands/open-database';
import { readOptions } from '#platform/commands/options';
import { openNetworks } from '#platform/networks';
import { readDeliveryReport } from './delivery-report.ts';
import { type Heard, hearReport } from './hear-report.ts';

/** What a mail server understands as « later, please »: EX_TEMPFAIL of sysexits.h. */
const later = 75;

const sentences: Record<Heard, string> = {
  late: 'Le courriel est seulement en retard\u00a0: rien n’est noté.',
  unknown: 'Ce courriel n’est plus connu\u00a0: rien n’est noté.',
  bounced: 'Le courriel est noté comme revenu.',
  unreachable: 'Le courriel est noté comme revenu, et son adresse comme injoignable.',
};

/**
 * For the mail server, which hands over each mail that comes to a return path. It answers 0 to whatever is not for us:
 * a report must never cause another.
 */
export const bounceCommand: ProgramCommand = {
  name: 'mail bounce',
  usage: '[<adresse de retour>] < avis.eml',
  summary: 'Lit un avis de non-remise sur l’entrée standard, et note le courriel et son adresse.',
  async run(context) {
    const [sentTo = ''] = context.args;
    readOptions(context.args, { options: {}, names: sentTo === '' ? [] : ['adresse de retour'] });
    const { print, now } = context;
    const report = await readDeliveryReport(await context.input(), sentTo);
    if (report === null) return said(print, 'Ce n’est pas un avis de non-remise\u00a0: rien n’est noté.');
    const { about } = report;
    if (about === null) return said(print, 'Rien ne dit quel courriel est revenu\u00a0: rien n’est noté.');
    return withDatabase(context, async ({ pool }) => {
      // A network that is gone knows none of its mails; the report would never find it again.
      const network = (await openNetworks(pool.pg)).bySlug(about.network);
      if (!network) return said(print, sentences.unknown);
      const db = pool.network(network.slug);
      return said(print, sentences[await hearReport(db, { mailId: about.mailId, report, now })]);
    }).catch((fault: Error) => {
      print(fault.message);
      return later;
    });
  },
};

function said(print: (line: string) => void, sentence: string): number {
  print(sentence);
  return 0;
}
