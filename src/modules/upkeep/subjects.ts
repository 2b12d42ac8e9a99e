import type { FieldName } from '#modules/network/rules';
import { access } from './access-subject.ts';
import { equipment } from './equipment-subject.ts';
import { identity } from './identity-subject.ts';
import { presentation } from './presentation-subject.ts';
import type { Subject, SubjectSlug } from './subject.ts';
import { welcome } from './welcome-subject.ts';

/** The forms of a space's page, in the order in which they are filled in. */
export const subjects: readonly Subject[] = [identity, welcome, access, presentation, equipment];

/** The form that asks for a field; hours have a page of their own in another module. */
export const subjectOf = (field: FieldName): SubjectSlug | null =>
  subjects.find((subject) => subject.fields.includes(field))?.slug ?? null;
