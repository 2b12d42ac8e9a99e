import { vocabulary } from '#modules/network/rules';
import { Field } from '#ui/Field';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import { words } from '../words.ts';
import { asked, choicesOf, type FieldsProps } from './asked.ts';

/** Who runs the space; whoever else is run by it is named before anything changes. */
export function StructureFields(props: FieldsProps) {
  const { page, form } = props;
  const types = choicesOf(page.lang, vocabulary.structureTypologies);
  return (
    <>
      <Concerned {...props} />
      <Field {...asked(page, form, 'structureName')} maxlength={200} autocomplete="off" />
      <Select
        {...asked(page, form, 'structureTypology')}
        options={types}
        none={words(page.lang).form.noAnswer}
        optional
      />
      <Field {...asked(page, form, 'structureSiret')} inputmode="numeric" width="medium" optional />
      <Field {...asked(page, form, 'structurePhone')} type="tel" optional autocomplete="off" />
      <Field
        {...asked(page, form, 'structureEmail')}
        type="email"
        optional
        autocomplete="off"
        spellcheck={false}
      />
      <Field
        {...asked(page, form, 'structureWebsite')}
        type="url"
        optional
        inputmode="url"
        spellcheck={false}
      />
    </>
  );
}

function Concerned({ page, lists, space }: FieldsProps) {
  const t = words(page.lang).runner;
  const { siblings } = lists;
  const other = <a href={page.href(`/extranet/espaces/${space?.id}/identite#f-structureId`)}>{t.another}</a>;
  if (space?.structureId == null)
    return (
      <Notice>
        {t.none} {other}
      </Notice>
    );
  return (
    <>
      {siblings.length > 0 && (
        <Notice kind="warning" title={t.siblings(siblings.length)}>
          {t.forAll(siblings.map(({ name }) => name))}
        </Notice>
      )}
      <p>{other}</p>
    </>
  );
}
