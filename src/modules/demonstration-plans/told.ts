import type { WrittenPlan } from '#modules/plans';
import { administration } from './administration.ts';
import { economy } from './economy.ts';
import { territory } from './territory.ts';
import { tourism } from './tourism.ts';

export interface Told {
  /** The name of its group. */
  group: string;
  plan: WrittenPlan;
  /** What the group said to the committee; null: it has submitted nothing yet. */
  note: string | null;
  /** What the committee answered when it validated; null: it has not. */
  answer: string | null;
}

export const told: readonly Told[] = [
  {
    group: 'Économie et télétravail',
    plan: economy,
    note: 'Le groupe propose l’ambitieux, et peut commencer par l’autre : les trois premières actions sont les mêmes.',
    answer:
      'Commencez par le premier scénario. Le comité reverra le second avec les chiffres de la première année.',
  },
  {
    group: 'Tourisme\u00a0: avant, pendant et après le séjour',
    plan: tourism,
    note: 'Les bornes extérieures divisent le groupe : dites-nous si elles restent.',
    answer: null,
  },
  { group: 'E-administration', plan: administration, note: null, answer: null },
  { group: 'L’espace, ressource de son territoire', plan: territory, note: null, answer: null },
];
