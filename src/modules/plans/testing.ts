import type { Database } from '#platform/database/deed';
import { type WrittenPlan, writePlan } from './write-plan.ts';

const now = new Date('2026-11-20T09:00:00Z');

/** A small plan of two objectives and two scenarios, with a cost of each kind; a test says only what it is about. */
export const aPlan = (
  db: Database,
  groupId: string,
  about: Partial<WrittenPlan> = {},
): Promise<{ id: string; slug: string }> => writePlan(db, { ...written, ...about }, { groupId, now });

const written: WrittenPlan = {
  title: 'Économie et télétravail',
  summary: 'Travailler **ici** sans partir chaque matin.',
  years: [2009, 2010, 2011, 2012],
  scenarios: ['A minima', 'Ambitieux'],
  funders: ['Département', 'Région'],
  objectives: [
    {
      title: 'Faire essayer le télétravail',
      actions: [
        {
          title: 'Ouvrir dix bureaux de passage',
          carrier: 'Chambre de commerce',
          startsOn: '2009-03',
          endsOn: '2010-06',
          costs: [
            { scenario: 'A minima', funder: 'Département', kind: 'investment', cents: [1_000_000, 0] },
            { scenario: 'Ambitieux', funder: 'Département', kind: 'investment', cents: [1_234_567_890] },
            { scenario: 'Ambitieux', funder: 'Région', kind: 'running', cents: [null, 250_050, 250_050] },
          ],
          indicators: [
            { name: 'Bureaux ouverts', unit: 'bureaux', baseline: 0, targets: [2, 5, 10], measured: [3] },
          ],
        },
        { title: 'Raconter ceux qui ont essayé', scenarios: ['Ambitieux'] },
      ],
    },
    { title: 'Former les entreprises', actions: [] },
  ],
};
