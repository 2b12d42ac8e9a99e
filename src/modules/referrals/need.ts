import { z } from 'zod';
import type { Space } from '#modules/network/rules';
import { type Offer, offersOf } from '#modules/space-page/rules';
import { choice, choices, line, optional, phone } from '#platform/forms/fields';
import { languages } from '#platform/i18n';

/** What people are most often asked to bring. */
export const things = ['identity', 'phone', 'passwords', 'letters', 'papers', 'glasses'] as const;

/** The first step: for whom, in the least words. */
export const needOf = (space: Space) =>
  z.object({
    prenom: optional(line(40)),
    besoins: choices<Offer>(offersOf(space)),
    langue: choice(languages),
    apporter: choices(things),
    autre: optional(line(80)),
  });

/** The second: who sends her. The first comes along in the form itself. */
export const referralOf = (space: Space) => needOf(space).extend({ service: line(80), telephone: phone });

export type Referral = z.output<ReturnType<typeof referralOf>>;

/** What the second step carries of the first one. */
export const carried = ['prenom', 'besoins', 'langue', 'apporter', 'autre'] as const;
