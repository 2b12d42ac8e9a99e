import { formatNumber, plural } from '#platform/i18n';
import type { ProofState, Verdict } from './proof.ts';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

interface Letter {
  space: string;
  commune: string;
  year: number;
  isReminder: boolean;
  address: string;
}

const states: Record<ProofState, string> = {
  right: 'Bon à imprimer',
  changed: 'Changée depuis',
  wrong: 'À changer',
  silent: 'Sans réponse',
  unreached: 'Sans courriel',
  unsent: 'Pas encore envoyée',
};

const verdicts: Record<Verdict, string> = { right: 'C’est juste', wrong: 'Quelque chose doit changer' };

export const fr = {
  title: 'Épreuves',
  of: (year: number) => `Annuaire ${year}`,
  lead: (year: number) =>
    `Avant d’imprimer l’édition ${year}, chaque équipe relit ses lignes et dit si elles sont justes.`,
  states,
  signed: 'Bon à imprimer',
  outOf: (total: number) => `sur ${nb(total)} espace${s(total)}`,
  wrong: 'À changer',
  wrongWhy: 'à corriger sur la fiche, puis à relire',
  silent: 'Sans réponse',
  silentWhy: 'un rappel, ou un appel',
  send: (count: number) => `Écrire à ${nb(count)} espace${s(count)}`,
  sendWhy:
    'Chaque équipe qui n’a pas encore signé reçoit un courriel avec un lien, sans mot de passe. Quatre courriels au plus, à trois jours d’écart.',
  nobodyDue: 'Il n’y a personne à qui écrire aujourd’hui.',
  sent: (count: number) =>
    count === 0 ? 'Aucun courriel n’est parti.' : `Un courriel est parti à ${nb(count)} espace${s(count)}.`,
  byGrouping: 'Par intercommunalité',
  caption: 'Où en est chaque intercommunalité',
  grouping: 'Intercommunalité',
  progress: 'Signées',
  waiting: 'Qui n’a pas signé',
  spaces: (count: number) => `${nb(count)} espace${s(count)}`,
  allSigned: 'Toutes les épreuves envoyées sont signées',
  allSignedWhy: 'Vous pouvez figer l’édition.',
  space: 'Espace',
  state: 'Où en est son épreuve',
  said: 'Ce qui a été dit',
  letters: (count: number) => `${nb(count)} courriel${s(count)}`,
  sheet: 'Voir l’épreuve (PDF)',
  signedBy: (name: string | null, day: string) =>
    name ? `Signée par ${name}, le ${day}` : `Signée le ${day}`,
  note: (text: string, name: string | null) => (name ? `« ${text} » (${name})` : `« ${text} »`),
  freezing: {
    unsigned: (count: number, total: number) =>
      plural('fr', count, {
        one: `Une équipe sur ${nb(total)} n’a pas signé ses lignes.`,
        other: `${nb(count)} équipes sur ${nb(total)} n’ont pas signé leurs lignes.`,
      }),
    wrong: (count: number) =>
      plural('fr', count, {
        one: 'Une épreuve est à changer.',
        other: `${nb(count)} épreuves sont à changer.`,
      }),
    see: 'Voir les épreuves',
  },
  frozenLead: (year: number) =>
    `L’édition ${year} est figée. Voici ce que chaque équipe avait répondu de ses lignes.`,
  forgotten: 'Les mots de cette édition ne sont plus gardés',
  forgottenWhy: 'Les réponses des équipes non plus ne se lisent plus : elles portaient sur ces mots.',
  link: {
    title: (space: string) => `${space} : vos lignes dans l’annuaire`,
    lead: (year: number) => `Voici ce que l’annuaire imprimé ${year} dira de votre espace. Est-ce juste ?`,
    sheet: 'Voir la page telle qu’elle sera imprimée (PDF)',
    phone: 'Téléphone',
    noPhone: 'Pas de téléphone',
    address: 'Adresse',
    hours: 'Horaires',
    letters: (list: string) => `Lettres : ${list}.`,
    question: 'Ces lignes sont-elles justes ?',
    verdicts,
    note: 'Ce qui doit changer',
    noteHint: 'Si quelque chose doit changer : quoi, en quelques mots.',
    name: 'Votre nom',
    submit: 'Répondre',
    thanksRight: 'Merci, c’est noté : ces lignes sont bonnes à imprimer.',
    thanksWrong: 'Merci, c’est noté. Corrigez la fiche de votre espace : l’annuaire la suivra.',
    correct: 'Corriger la fiche',
    answered: (verdict: string, day: string) => `Réponse du ${day} : ${verdict}.`,
    again: 'Vous pouvez répondre encore, jusqu’à l’impression.',
    moved: 'Ces lignes ont changé pendant que vous les lisiez. Relisez-les, puis répondez de nouveau.',
    changed: 'Ces lignes ont changé depuis : relisez-les.',
    about:
      'Ce lien vient d’un courriel envoyé à l’équipe de l’espace. Il permet de relire ces lignes et de répondre, rien d’autre.',
  },
  bad: {
    title: 'Ce lien ne sert plus',
    text: 'L’annuaire est imprimé, le lien est trop ancien, ou vous n’êtes plus de l’équipe de cet espace. La fiche de votre espace, elle, se corrige toute l’année.',
  },
  errors: { noNote: 'Dites en quelques mots ce qui doit changer.' } as Record<string, string>,
  mail: ({ space, commune, year, isReminder, address }: Letter) => ({
    subject: `${isReminder ? 'Rappel : ' : ''}${space}, vos lignes dans l’annuaire ${year}`,
    text: [
      'Bonjour,',
      `L’annuaire imprimé ${year} va bientôt partir chez l’imprimeur. Relisez les lignes de ${space} (${commune}), telles qu’elles y seront.`,
      { label: 'Relire ces lignes', address },
      'Dites-nous si elles sont justes, ou ce qui doit changer : deux minutes suffisent, sans mot de passe.',
      'Merci.',
    ],
  }),
};

export type Messages = typeof fr;
