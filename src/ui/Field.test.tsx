import { expect, test } from 'vitest';
import { blankForm, type Form } from '#platform/forms/form';
import { aPage } from '#platform/testing/a-page';
import { Choices } from './Choices.tsx';
import { Field } from './Field.tsx';
import { FileField } from './FileField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { Select } from './Select.tsx';

const page = aPage();
const typed = (values: Form['values'], errors: Form['errors'] = {}): Form => ({
  ...blankForm(values),
  errors,
});
const wrong = typed({ phone: '05 36 49' }, { phone: 'Il manque des chiffres.' });

test('a field says its label, then what helps, then what is wrong, then asks', () => {
  const html = String(
    <Field page={page} form={wrong} name="phone" type="tel" label="Téléphone" hint="Dix chiffres." />,
  );
  const order = ['<label', 'Dix chiffres.', 'Il manque des chiffres.', '<input'].map((part) =>
    html.indexOf(part),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test('what helps and what is wrong are tied to the control, and what was typed stays', () => {
  const html = String(
    <Field page={page} form={wrong} name="phone" type="tel" label="Téléphone" hint="Dix chiffres." />,
  );
  expect(html).toContain('<label for="f-phone">');
  expect(html).toContain('id="f-phone-hint"');
  expect(html).toContain('id="f-phone-error"');
  expect(html).toMatch(/<input[^>]*id="f-phone"[^>]*aria-invalid="true"/);
  expect(html).toContain('aria-describedby="f-phone-hint f-phone-error"');
  expect(html).toContain('value="05 36 49"');
});

test('a field without fault or hint describes itself by nothing', () => {
  const html = String(<Field page={page} form={blankForm()} name="name" label="Nom" />);
  expect(html).not.toContain('aria-invalid');
  expect(html).not.toContain('aria-describedby');
  expect(html).toContain('required');
});

test('an optional field says so in words, and is not required', () => {
  const html = String(<Field page={page} form={blankForm()} name="need" label="Besoin" optional lines={3} />);
  expect(html).toContain('(facultatif)');
  expect(html).not.toContain('required');
  expect(html).toContain('<textarea');
});

test('what was typed cannot become markup', () => {
  const html = String(<Field page={page} form={typed({ name: '"><script>' })} name="name" label="Nom" />);
  expect(html).not.toContain('<script>');
});

test('a password is never written back', () => {
  const html = String(
    <Field page={page} form={typed({ p: 'secret' })} name="p" type="password" label="Mot de passe" />,
  );
  expect(html).not.toContain('secret');
});

test('a list of answers keeps the one that was chosen', () => {
  const options = [
    { value: '10', label: '10 km' },
    { value: '20', label: '20 km' },
  ];
  const html = String(
    <Select page={page} form={typed({ near: '20' })} name="near" label="À moins de" options={options} />,
  );
  expect(html).toMatch(/<option value="20" selected/);
  expect(html).not.toMatch(/<option value="10" selected/);
});

test('boxes keep all that was ticked, say their counts, and the first answers to the field’s own id', () => {
  const choices = [
    { value: 'print', label: 'Imprimer', count: 77 },
    { value: 'learn', label: 'Apprendre', count: 82 },
  ];
  const form = typed({ service: ['learn'] }, { service: 'Choisissez.' });
  const html = String(<Choices page={page} form={form} name="service" label="Service" choices={choices} />);
  expect(html).toMatch(/<fieldset class="field wrong" aria-describedby="f-service-error">/);
  expect(html).toMatch(/id="f-service" name="service" value="print"\/>/);
  expect(html).toMatch(/value="learn" checked/);
  expect(html).toContain('82');
});

test('circles keep the one that was chosen', () => {
  const choices = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const html = String(
    <Choices page={page} form={typed({ way: 'b' })} name="way" label="Comment" choices={choices} single />,
  );
  expect(html).toContain('type="radio"');
  expect(html).toMatch(/value="b" checked/);
});

test('a file field says which kinds it expects', () => {
  const html = String(
    <FileField page={page} form={blankForm()} name="photo" label="Photo" accept="image/jpeg" optional />,
  );
  expect(html).toContain('accept="image/jpeg"');
});

test('a form carries the token against forgery and the id that makes a second sending harmless', () => {
  const form = blankForm();
  const html = String(<FormFrame page={page} form={form} action="/annuaire/x" withFiles />);
  expect(html).toContain('name="_token" value="a-token"');
  expect(html).toContain(`name="_form" value="${form.id}"`);
  expect(html).toContain('enctype="multipart/form-data"');
  expect(html).toContain('action="/annuaire/x"');
});

test('the one answer that a page waits for has the focus, unless something is wrong', () => {
  const code = (form: Form) => String(<Field page={page} form={form} name="phone" label="Code" autofocus />);
  expect(code(typed({}))).toContain('autofocus');
  expect(code(wrong)).not.toContain('autofocus');
});
