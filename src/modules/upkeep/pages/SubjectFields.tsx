import type { Commune } from '#modules/network';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { SubjectSlug } from '../subject.ts';
import { AccessFields } from './AccessFields.tsx';
import { EquipmentFields } from './EquipmentFields.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { PresentationFields } from './PresentationFields.tsx';
import { WelcomeFields } from './WelcomeFields.tsx';

/** What the choices of a form are made of. */
export interface Lists {
  communes: Pick<Commune, 'code' | 'name'>[];
  structures: { id: string; name: string }[];
}

export interface FieldsProps {
  page: Page;
  form: Form;
  lists: Lists;
}

const fieldsOf: Record<SubjectSlug, (props: FieldsProps) => unknown> = {
  identite: IdentityFields,
  accueil: WelcomeFields,
  acces: AccessFields,
  presentation: PresentationFields,
  materiel: EquipmentFields,
};

/** The questions of one subject. */
export const SubjectFields = ({ slug, ...props }: FieldsProps & { slug: SubjectSlug }) => (
  <>{fieldsOf[slug](props)}</>
);
