import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import type { Errand, SignInPart } from '#platform/page-parts';
import { SignInPage } from './pages/SignInPages.tsx';

/** The page by which one signs in, with what other modules bring to it. */
export async function signInPage(c: Ask, form: Form, errand: Errand) {
  const page = await pageOf(c);
  const [ways, below] = await Promise.all([
    signInParts(c, page, { place: 'way', errand }),
    signInParts(c, page, { place: 'below', errand }),
  ]);
  return <SignInPage page={page} form={form} errand={errand} ways={ways} below={below} />;
}

/** What the modules that are on have to say at one place of the pages by which one signs in. */
export async function signInParts(
  c: Ask,
  page: Page,
  { place, errand }: { place: SignInPart['place']; errand: Errand },
): Promise<Child[]> {
  const parts = c.var.modules
    .flatMap((module) => module.signInParts ?? [])
    .filter((part) => part.place === place)
    .sort((a, b) => a.order - b.order);
  const drawn = await Promise.all(parts.map((part) => part.draw(c, page, errand)));
  return drawn.filter((child) => child !== null);
}
