import { type Lang, speak } from '#platform/i18n';
import type { Fetched } from './fetch-file.ts';
import type { FetchRefusal } from './guarded-request.ts';

const sentences: Record<Lang, Record<FetchRefusal, (detail: string) => string>> = {
  fr: {
    address: () =>
      'Cette adresse ne convient pas : elle commence par http:// ou https://, sans nom ni mot de passe.',
    private: (host: string) =>
      `« ${host} » est à l’intérieur d’un réseau : seules les adresses publiques sont lues.`,
    unknown: (host: string) => `« ${host} » n’existe pas sur internet, ou ne répond pas. Vérifiez l’adresse.`,
    unreachable: () => 'Le site ne répond pas. Vérifiez l’adresse, ou réessayez plus tard.',
    redirects: () => 'L’adresse mène de page en page sans fin.',
    status: (code: string) => `Le site ne donne pas ce fichier (réponse ${code}). Vérifiez l’adresse.`,
    page: () => 'C’est une page et non un fichier. Copiez l’adresse du bouton « Télécharger » de cette page.',
    large: () => 'Le fichier dépasse 50 Mo.',
    slow: () => 'Le fichier met plus de 30 secondes à venir. Téléchargez-le, puis choisissez-le ici.',
    empty: () => 'Le fichier est vide.',
    unchanged: () => 'Le fichier n’a pas changé.',
  },
  en: {
    address: () =>
      'This address does not suit: it begins with http:// or https://, without a name or a password.',
    private: (host) => `“${host}” is inside a network: only public addresses are read.`,
    unknown: (host) => `“${host}” is not on the internet, or does not answer. Check the address.`,
    unreachable: () => 'The site does not answer. Check the address, or try again later.',
    redirects: () => 'The address leads from page to page without end.',
    status: (code) => `The site does not give this file (answer ${code}). Check the address.`,
    page: () => 'This is a page, not a file. Copy the address of its “Download” button.',
    large: (megabytes) => `The file is over ${megabytes} MB.`,
    slow: () => 'The file takes more than 30 seconds to come. Download it, then choose it here.',
    empty: () => 'The file is empty.',
    unchanged: () => 'The file has not changed.',
  },
};

/** Why a file did not come, and what to do. */
export const fetchRefusalText = ({ refusal, detail = '' }: Refused, lang: Lang): string =>
  speak(sentences, lang)[refusal](detail);

type Refused = Exclude<Fetched, { refusal: null }>;
