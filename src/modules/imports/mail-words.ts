import type { Counts } from '#modules/place-imports/rules';
import { formatNumber } from '#platform/i18n';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

/** What the night writes to the coordination: in French, as all its mail. */
export const mailWords = {
  subject: (source: string) => `${source} : une décision vous attend`,
  text: (source: string, address: string, { create, update, waiting, refused }: Counts) =>
    `Bonjour,\n\nLa source « ${source} » a été relue cette nuit : ${nb(create)} lieu${create < 2 ? ' entré' : 'x entrés'}, ${nb(update)} fiche${s(update)} mise${s(update)} à jour.\n\nRessemblances à décider : ${nb(waiting)}. Lignes refusées : ${nb(refused)}.\n\n${address}\n`,
  held: (source: string, why: string, address: string) =>
    `Bonjour,\n\nLa source « ${source} » a été relue cette nuit. ${why}\n\n${address}\n`,
  failed: (source: string) => `${source} : la lecture a échoué`,
  failedText: (source: string, why: string, address: string) =>
    `Bonjour,\n\nLa source « ${source} » n’a pas pu être relue cette nuit : ${why}\nElle le sera de nouveau la prochaine fois. Ses lieux restent tels qu’ils sont.\n\n${address}\n`,
};
