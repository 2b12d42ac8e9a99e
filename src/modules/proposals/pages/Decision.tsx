import { type Changed, fieldWords } from '#modules/network/rules';
import { blankForm } from '#platform/forms/form';
import { baseOf } from '#platform/forms/merge';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { words } from '../words.ts';
import type { ShownProposal } from './shown-proposal.ts';

/** What may be answered to a proposal: by an ambassador, or by its author. */
export function Decision(props: ShownProposal & { fields: readonly Changed[] }) {
  const { page, proposal, may } = props;
  const t = words(page.lang).proposals;
  const here = `/extranet/espaces/propositions/${proposal.id}`;
  return (
    <>
      {may.decide && <Answer {...props} />}
      {may.withdraw && (
        <FormFrame page={page} action={`${here}/reprendre`}>
          <Button kind="secondary">{t.withdraw}</Button>
        </FormFrame>
      )}
    </>
  );
}

function Answer({ page, space, proposal, form, fields }: ShownProposal & { fields: readonly Changed[] }) {
  const t = words(page.lang).proposals;
  const here = `/extranet/espaces/propositions/${proposal.id}`;
  const picked = form.values.pick ?? fields;
  return (
    <div class="columns halves">
      <FormFrame page={page} form={form} action={`${here}/accepter`}>
        <input type="hidden" name="base" value={baseOf(fields, space)} />
        <Choices
          page={page}
          form={{ ...form, values: { pick: picked } }}
          name="pick"
          label={t.pickLegend}
          choices={fields.map((field) => ({ value: field, label: fieldWords[page.lang][field].label }))}
        />
        <Button>{t.accept}</Button>
      </FormFrame>
      <FormFrame page={page} form={{ ...form, id: blankForm().id }} action={`${here}/refuser`}>
        <Field page={page} form={form} name="reason" label={t.whyRefuse} hint={t.reasonHint} lines={4} />
        <Button kind="destructive">{t.refuse}</Button>
      </FormFrame>
    </div>
  );
}
