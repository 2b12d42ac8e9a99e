import { z } from 'zod';
import { choice, day, lines, optional } from '#platform/forms/fields';
import type { IsoDate } from '#platform/time';
import { longestWord } from './version.ts';

/** Every scenario that the plan says, none being chosen. */
export const allScenarios = 'all';

const word = optional(lines(longestWord));

/**
 * What the committee answers: whoever sends a plan back says why; where there are several scenarios, whoever validates it
 * says which is kept. `today`: no meeting of tomorrow has decided anything.
 */
export const DecisionForm = (scenarios: readonly string[], today: IsoDate) =>
  z
    .object({
      act: choice(['validated', 'returned']),
      scenario: optional(choice([allScenarios, ...scenarios])),
      metOn: optional(day),
      word,
      why: word,
    })
    .refine(({ act, why }) => act === 'validated' || why !== null, { path: ['why'], message: 'why' })
    .refine(({ act, scenario }) => act === 'returned' || scenario !== null || scenarios.length < 2, {
      path: ['scenario'],
      message: 'which',
    })
    .refine(({ metOn }) => metOn === null || metOn <= today, { path: ['metOn'], message: 'future' });
