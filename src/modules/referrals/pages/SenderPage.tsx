import { Button } from '#ui/Button';
import { Field } from '#ui/Field';
import { carried } from '../need.ts';
import { referralPath, sheetPath } from '../referral-path.ts';
import { words } from '../words.ts';
import { ReferralStep, type StepProps } from './ReferralStep.tsx';

/** Who sends her, and may be called. */
export function SenderPage({ page, space, form }: StepProps) {
  const t = words(page.lang).sender;
  const inForm = { page, form };
  return (
    <ReferralStep
      {...inForm}
      space={space}
      number={2}
      heading={t.heading}
      action={sheetPath(space.slug)}
      carried={carried}
    >
      <Field
        {...inForm}
        name="service"
        label={t.service}
        hint={t.serviceHint}
        autocomplete="off"
        maxlength={80}
      />
      <Field {...inForm} name="telephone" type="tel" label={t.phone} hint={t.phoneHint} autocomplete="off" />
      <p class="buttons">
        <Button>{t.make}</Button>
        <Button kind="secondary" name="retour" value="1" formaction={page.href(referralPath(space.slug))}>
          {t.back}
        </Button>
      </p>
    </ReferralStep>
  );
}
