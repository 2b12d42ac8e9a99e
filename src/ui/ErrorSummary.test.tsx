import { expect, test } from 'vitest';
import { blankForm } from '#platform/forms/form';
import { fieldWords } from '#platform/forms/words';
import { aPage } from '#platform/testing/a-page';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { Layout } from './Layout.tsx';

const page = aPage();
const form = { ...blankForm(), errors: { name: 'Indiquez votre nom', phone: 'Il manque un chiffre' } };

test('each sentence leads to its field, and the summary takes the focus', async () => {
  const html = String(await (<ErrorSummary page={page} form={form} />).toString());
  expect(html).toContain('<a href="#f-name">Indiquez votre nom</a>');
  expect(html).toContain('<a href="#f-phone">Il manque un chiffre</a>');
  expect(html).toMatch(/<div class="errors"[^>]*tabindex="-1"[^>]*autofocus/);
  expect(html).toContain('2 points sont à revoir');
});

test.each([
  ['fr', 'Nom de l’espace', 'Nom de l’espace\u00a0: remplissez ce champ.'],
  ['fr', 'Peut-on venir\u00a0?', 'Peut-on venir\u00a0? Remplissez ce champ.'],
  ['en', 'Name', 'Name: fill in this field.'],
] as const)('a sentence that suits any field names its own (%s, %s)', async (lang, label, said) => {
  const empty = { ...blankForm(), errors: { name: fieldWords[lang].missing as string } };
  const html = String(
    await (
      <main>
        <ErrorSummary page={aPage({ lang })} form={empty} />
        <Field page={aPage({ lang })} form={empty} name="name" label={label} />
      </main>
    ).toString(),
  );
  expect(html).toContain(`<a href="#f-name">${said}</a>`);
});

test('of fields alike in several rows, the summary says which one is wrong, and a label says it to whoever sees none', async () => {
  const wrong = {
    ...blankForm(),
    errors: { place: 'Dites où.', 'place-2': fieldWords.fr.missing as string },
  };
  const html = String(
    await (
      <main>
        <ErrorSummary page={page} form={wrong} />
        <Field page={page} form={wrong} name="place" label="Lieu" row="Date 1" optional="unsaid" />
        <Field page={page} form={wrong} name="place-2" label="Lieu" row="Date 2" optional="unsaid" />
      </main>
    ).toString(),
  );
  expect(html).toContain('<a href="#f-place">Date 1, Lieu\u00a0: dites où.</a>');
  expect(html).toContain('<a href="#f-place-2">Date 2, Lieu\u00a0: remplissez ce champ.</a>');
  expect(html).toContain('<label for="f-place-2"><span class="unseen">Date 2, </span>Lieu</label>');
  expect(html).not.toMatch(/required|facultatif/);
});

test('a refusal is said without pretending that a field is wrong', () => {
  const html = String(<ErrorSummary page={page} form={{ ...blankForm(), refusal: 'C’est complet.' }} />);
  expect(html).toContain('C’est complet.');
  expect(html).not.toContain('<li>');
});

test('nothing wrong, nothing said', () => {
  expect(<ErrorSummary page={page} form={blankForm()} />).toMatchObject({});
  expect(String(<ErrorSummary page={page} form={blankForm()} />)).toBe('');
});

test('the title of a page with errors begins by saying so', () => {
  const titleOf = (some: typeof form) =>
    /<title>(.*?)<\/title>/.exec(String(<Layout page={page} title="Je m’inscris" form={some} />))?.[1];
  expect(titleOf(form)).toBe('Erreur : Je m’inscris – Espaces du Lot');
  expect(titleOf({ ...form, errors: {} as typeof form.errors })).toBe('Je m’inscris – Espaces du Lot');
});
