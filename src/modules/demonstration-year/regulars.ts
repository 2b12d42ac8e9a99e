import { men, type Random, randomFrom, seedOf, surnames, women } from '#modules/demonstration/rules';
import type { Newcomer } from '#modules/registration/rules';
import { slugOf } from '#platform/slug';

/** Somebody who comes back to a space, to one workshop or another. */
export type Regular = Omit<Newcomer, 'withLaptop'>;

const howMany = 70;

/** The people of a space, who do not exist: their telephones are kept for stories, and their mailboxes lead nowhere. */
export function regularsOf(slug: string): Regular[] {
  const random = randomFrom(seedOf(`habitués ${slug}`));
  return Array.from({ length: howMany }, (_, rank) => regular(random, `${slug} ${rank}`));
}

const needs = ['Grande écriture', 'Fauteuil roulant', 'Boucle magnétique', 'Une chaise avec un dossier'];

function regular(random: Random, seed: string): Regular {
  const [firstName, name] = [random.pick(random.chance(0.63) ? women : men), random.pick(surnames)];
  const email = random.chance(0.3)
    ? `${slugOf(`${firstName} ${name}`)}-${(seedOf(seed) >>> 0) % 1000}@maillage.example`
    : null;
  const byPhone = random.pick(['phone', 'phone', 'sms', 'none'] as const);
  return {
    firstName,
    name,
    email,
    phone: `+3353649${random.between(2000, 9999)}`,
    remindBy: email === null ? byPhone : 'email',
    need: random.chance(0.06) ? random.pick(needs) : null,
  };
}
