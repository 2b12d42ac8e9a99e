import type { Counts } from '#modules/place-imports/rules';
import { formatNumber, type Lang, speak } from '#platform/i18n';

/** What the night writes to whoever answers for a source. */
interface MailWords {
  subject: (source: string) => string;
  text: (source: string, address: string, counts: Counts) => string;
  held: (source: string, why: string, address: string) => string;
  failed: (source: string) => string;
  failedText: (source: string, why: string, address: string) => string;
}

const fr: MailWords = {
  subject: (source) => `${source} : une décision vous attend`,
  text(source, address, { create, update, waiting, refused }) {
    const nb = (count: number) => formatNumber('fr', count);
    const s = (count: number) => (count < 2 ? '' : 's');
    return `Bonjour,\n\nLa source « ${source} » a été relue cette nuit : ${nb(create)} lieu${create < 2 ? ' entré' : 'x entrés'}, ${nb(update)} fiche${s(update)} mise${s(update)} à jour.\n\nRessemblances à décider : ${nb(waiting)}. Lignes refusées : ${nb(refused)}.\n\n${address}\n`;
  },
  held: (source, why, address) =>
    `Bonjour,\n\nLa source « ${source} » a été relue cette nuit. ${why}\n\n${address}\n`,
  failed: (source) => `${source} : la lecture a échoué`,
  failedText: (source, why, address) =>
    `Bonjour,\n\nLa source « ${source} » n’a pas pu être relue cette nuit : ${why}\nElle le sera de nouveau la prochaine fois. Ses lieux restent tels qu’ils sont.\n\n${address}\n`,
};

const en: MailWords = {
  subject: (source) => `${source}: a decision waits for you`,
  text(source, address, { create, update, waiting, refused }) {
    const nb = (count: number) => formatNumber('en', count);
    return `Hello,\n\nThe source “${source}” was read again last night: ${nb(create)} place${create === 1 ? '' : 's'} entered, ${nb(update)} page${update === 1 ? '' : 's'} updated.\n\nLook-alikes to decide: ${nb(waiting)}. Lines refused: ${nb(refused)}.\n\n${address}\n`;
  },
  held: (source, why, address) =>
    `Hello,\n\nThe source “${source}” was read again last night. ${why}\n\n${address}\n`,
  failed: (source) => `${source}: the reading failed`,
  failedText: (source, why, address) =>
    `Hello,\n\nThe source “${source}” could not be read again last night: ${why}\nIt will be tried the next time. Its places stay as they are.\n\n${address}\n`,
};

export const mailWords = (lang: Lang): MailWords => speak({ fr, en }, lang);
