/**
 * What a column may be made of: mostly a field of a space, by its name, and a few that are understood together. They stand by
 * what they are about.
 */
export const targetGroups = {
  name: ['name', 'structureName', 'structureSiret', 'identifier', 'source', 'updatedOn'],
  where: [
    ...(['communeName', 'communeCode', 'postalCode', 'address', 'addressExtra'] as const),
    ...(['latitude', 'longitude', 'coordinates'] as const),
  ],
  contact: ['phone', 'email', 'website', 'bookingUrl', 'accessibilityUrl'],
  hours: [
    ...(['hours', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
    ...(['weeks', 'comment'] as const),
  ],
  words: ['summary', 'description', 'accessNote', 'gettingThere'],
  services: [
    ...(['services', 'themes', 'supportModes', 'accessModes', 'publics', 'fees', 'itinerancy'] as const),
    'computers',
  ],
  kinds: ['typologies', 'labels', 'networks', 'otherLabels', 'categories'],
  never: ['person', 'ignored'],
} as const;
export type TargetGroup = keyof typeof targetGroups;
export type Target = (typeof targetGroups)[TargetGroup][number];

export const targets: readonly Target[] = Object.values(targetGroups).flat();

export const isTarget = (name: string): name is Target => targets.some((target) => target === name);

/** What each column of a format is made into; columns are named by their slugs, such as `code-insee`. */
export type Columns = Readonly<Record<string, Target>>;
