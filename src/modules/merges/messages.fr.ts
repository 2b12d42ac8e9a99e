import type { Kind, Reason } from '#modules/likeness/rules';
import { plural } from '#platform/i18n';
import type { MergeRefusal } from './merge.ts';
import type { UndoRefusal } from './undo-merge.ts';

const kinds: Record<Kind, string> = { space: 'Espaces', structure: 'Structures', person: 'Personnes' };

const why: Record<Reason, string> = {
  number: 'même numéro dans une autre liste',
  siren: 'même SIREN',
  sameName: 'même nom, aux accents près',
  name: 'noms proches',
  phone: 'même téléphone',
  email: 'même courriel',
  here: 'au même endroit',
  near: 'tout près l’un de l’autre',
  samePlace: 'dans le même coin',
};

const refusals: Record<MergeRefusal, string> = {
  gone: 'L’un des deux a été fusionné avec un autre entre-temps. Rien n’est changé : revenez à la liste.',
  notYours: 'L’un des deux est hors de votre territoire : la coordination peut les fusionner.',
  otherStays:
    'Un compte a servi entre-temps : c’est l’autre personne qui doit rester. Relisez, puis fusionnez.',
  unsure: 'Ces deux personnes se connectent chacune avec un code. Cochez la case si c’est bien la même.',
  shared: 'Ce compte est celui de la démonstration : tout le monde s’en sert, il reste.',
};

const undoRefusals: Record<UndoRefusal, string> = {
  undone: 'Cette réunion est déjà défaite.',
  onward: 'Celui qui restait a lui-même été réuni à un autre : défaites d’abord cette réunion-là.',
  old: 'Cette réunion date de plus d’un an : ce qu’elle a changé n’est plus connu.',
  notYours: 'L’un des deux est hors de votre territoire : la coordination peut défaire cette réunion.',
  taken: 'Un courriel, un SIRET ou un numéro a été repris ailleurs depuis : rendez-le d’abord libre.',
};

export const fr = {
  title: 'Doublons',
  lead: 'Ce qui se ressemble au point d’être peut-être écrit deux fois. Comparez, puis fusionnez ; tout peut être défait pendant un an.',
  tabs: 'Ce qui est en double',
  kinds,
  why,
  km: (figure: string, inMetres: boolean) => `à ${figure} ${inMetres ? 'm' : 'km'} l’un de l’autre`,
  both: (one: string, other: string) => (one === other ? `${one}, deux fois` : `${one} et ${other}`),
  compare: 'Comparer',
  apart: 'Ce ne sont pas des doublons',
  isApart: 'C’est noté : ces deux-là ne seront plus rapprochés.',
  none: 'Aucun doublon ici',
  noneWhy: 'Rien ne se ressemble assez pour être écrit deux fois. La liste se refait à chaque visite.',
  done: 'Déjà fusionnés',
  atMost: (count: number) =>
    `Les ${count} plus ressemblants. Les suivants viendront quand ceux-ci seront traités.`,
  compareTitle: 'Comparer',
  compareLead:
    'Regardez d’abord si c’est bien la même chose. Ensuite, dites laquelle reste et, pour chaque différence, ce qui est juste.',
  same: 'Elles disent la même chose partout : il n’y a qu’à dire laquelle reste.',
  sides: { one: 'la première', other: 'la deuxième' },
  sideOf: (side: 'one' | 'other', name: string) =>
    `${side === 'one' ? 'La première' : 'La deuxième'}, ${name}`,
  complete: (percent: number) => `complète à ${percent} %`,
  runs: (count: number) => plural('fr', count, { one: `${count} espace`, other: `${count} espaces` }),
  hasAccount: 'A un compte',
  noAccount: 'Sans compte',
  alone: (count: number) =>
    plural('fr', count, {
      one: 'Une réponse que l’une des deux est seule à donner',
      other: `${count} réponses que l’une des deux est seule à donner`,
    }),
  aloneWhy: 'Elles sont gardées, sauf si vous en décidez autrement ici.',
  different: (count: number) => plural('fr', count, { one: 'Une différence', other: `${count} différences` }),
  keep: 'Quelle fiche reste ?',
  keepHint:
    'L’autre mènera à celle-ci : son adresse, ses numéros, son équipe, ses photos et ce qui est en attente passent avec elle.',
  keptBecause: (name: string) =>
    `${name} reste : son compte est celui qui a servi en dernier. L’autre compte, s’il y en a un, sera fermé.`,
  sure: 'C’est bien la même personne',
  sureHint:
    'Chacun des deux comptes demande un code à la connexion. Le compte qui part sera fermé, et c’est écrit dans le journal.',
  place: 'Adresse et point sur la carte',
  nothing: 'rien',
  personFields: { name: 'Nom', email: 'Courriel', phone: 'Téléphone' },
  merge: 'Fusionner',
  back: 'Revenir aux doublons',
  merged: (name: string) =>
    `C’est fait : il ne reste que « ${name} ». Cela peut être défait depuis « Déjà fusionnés ».`,
  errors: { missing: 'Dites lequel est juste.' } as Record<string, string>,
  missingKept: 'Dites laquelle des deux reste.',
  moved:
    'L’un des deux a changé pendant que vous compariez. Voici ce qu’ils disent maintenant : vérifiez vos choix.',
  refusals,
  noted: (name: string) => `réunion avec « ${name} », qui était un doublon`,
  notedOfStructure: (name: string) => `la structure « ${name} », écrite deux fois, n’en fait plus qu’une`,
  doneTitle: 'Déjà fusionnés',
  doneLead: 'Ce qui a été fusionné, du plus récent au plus ancien. Défaire rend à chacun ce qu’il avait.',
  doneNone: 'Rien n’a encore été fusionné',
  doneNoneWhy: 'Quand deux fiches seront fusionnées, vous pourrez le défaire ici.',
  becameOne: (gone: string, kept: string) =>
    gone === kept ? `« ${kept} », deux fois, ne fait plus qu’un` : `« ${gone} » est devenu « ${kept} »`,
  kindsOfOne: { space: 'Espace', structure: 'Structure', person: 'Personne' } as Record<Kind, string>,
  somebody: 'une personne',
  by: (name: string, when: string) => `${name || 'Quelqu’un'}, ${when}`,
  undoneBy: (name: string, when: string) => `Défait par ${name || 'quelqu’un'}, ${when}`,
  undo: 'Défaire',
  undoTitle: 'Défaire une réunion',
  undoLead:
    'Chacun retrouve ce qu’il avait : adresse, équipe, photos, demandes en attente. Ce qui est arrivé depuis reste où c’est.',
  undoAccount: 'Le compte qui a été fermé sera rouvert.',
  undone: 'C’est défait : il y en a de nouveau deux.',
  undoneExcept: (count: number) =>
    plural('fr', count, {
      one: 'C’est défait. Une réponse a changé depuis : elle reste comme elle est.',
      other: `C’est défait. ${count} réponses ont changé depuis : elles restent comme elles sont.`,
    }),
  undoRefusals,
};

export type Messages = typeof fr;
