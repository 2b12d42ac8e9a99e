import { formatNumber } from '#platform/i18n';
import { ofName } from '#platform/of-name';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  title: 'Les personnes qui accueillent',
  lead: 'Le public ne voit un nom qu’avec l’accord de la personne. Demandez-le-lui, et notez-le ici.',
  caption: (count: number) => `${nb(count)} personne${s(count)}`,
  name: 'Nom',
  email: 'Courriel',
  emailHint: 'Pour le réseau seulement, jamais montré au public.',
  phone: 'Téléphone',
  role: 'Fonction',
  roleHint: 'Par exemple : conseillère numérique.',
  presence: 'Quand elle est là',
  presenceHint: 'Par exemple : mardi et jeudi matin.',
  consent: 'Accord',
  consentQuestion: 'Cette personne accepte-t-elle que son nom soit public ?',
  consents: { yes: 'Oui, elle me l’a dit', no: 'Non, ou pas encore demandé' },
  consentHint: 'Elle peut changer d’avis à tout moment : son nom disparaît alors aussitôt.',
  agreed: (day: string) => `Nom public depuis le ${day}`,
  notAgreed: 'Pas d’accord noté',
  none: 'Il n’y a encore personne dans cette liste.',
  add: 'Ajouter une personne',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  remove: 'Retirer de cet espace',
  removed: (name: string) => `${name} n’accueille plus dans cet espace.`,
  emailOfAnother: (name: string) => `Cette adresse est celle ${ofName(name)}, notée sous un autre nom.`,
  already: (name: string) =>
    `${name} est déjà dans cette liste : ce qui est noté n’a pas changé. Corrigez-le sur sa page.`,
  pageOf: (name: string) => `Ouvrir la page ${ofName(name)}`,
  moved:
    'Cette page a changé pendant que vous l’aviez ouverte. Relisez ce qui suit, puis enregistrez de nouveau.',
  writtenNow: (text: string) =>
    text === '' ? 'Ce champ vient d’être vidé par quelqu’un d’autre.' : `Noté entre-temps : ${text}.`,
  see: 'Voir et modifier',
  backToPeople: 'Revenir à la liste',
  holder: 'Cette personne a un compte : son nom et son courriel sont les siens, elle seule les change.',
  elsewhere: (count: number) =>
    count < 2
      ? 'Cette personne accueille aussi dans un autre espace.'
      : `Cette personne accueille aussi dans ${nb(count)} autres espaces.`,
  everywhere: 'Son nom, son courriel et son téléphone changent partout à la fois.',
  phoneEverywhere: 'Son téléphone change partout à la fois.',
};

export type Messages = typeof fr;
