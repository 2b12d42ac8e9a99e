import type { FieldName } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import { identity } from './identity-subject.ts';
import { access, equipment, presentation, welcome } from './plain-subjects.ts';
import { structure } from './structure-subject.ts';
import type { Subject } from './subject.ts';

/** The forms of a space's page, in the order in which they are filled in. */
export const subjects: readonly Subject[] = [identity, structure, welcome, access, presentation, equipment];

/** Where a field is typed; hours have a page of their own in another module. */
export function placeToFill(spaceId: string, field: FieldName): string {
  const home = spacePath(spaceId);
  if (field === 'hours') return `${home}/horaires`;
  const subject = subjects.find(({ fields }) => fields.includes(field));
  return subject ? `${home}/${subject.slug}#f-${field}` : home;
}
