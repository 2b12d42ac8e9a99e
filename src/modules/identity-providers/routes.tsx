import { Hono } from 'hono';
import {
  authWithProviders,
  enter,
  errandOf,
  forgetProviders,
  placeAfter,
  returnPath,
  signInPage,
  withErrand,
} from '#modules/accounts';
import { blankForm } from '#platform/forms/form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { countTry } from '#platform/session/throttle';
import { words } from './words.ts';

export const providerRoutes = new Hono<Env>();

// A link, not a form: our policy lets no form lead to another site, even by a redirection.
providerRoutes.get('/connexion/par/:provider', async (c) => {
  const provider = providerAsked(c);
  if (!provider) return c.redirect(hrefOf(c, '/connexion'), 303);
  await countTry(c, `provider ${clientAddress(c)}`, { tries: 20, everySeconds: 15 });
  const page = await pageOf(c);
  const back = page.absolute(withErrand('/connexion', errandOf(c.req.query())));
  const answer = await (await authWithProviders(c)).api.signInSocial({
    body: { provider: provider.id as never, callbackURL: back, errorCallbackURL: back },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  const location = answer.headers.get('location');
  if (!answer.ok || !location) return failed(c, provider.name);
  await enter(c, answer, { shared: false });
  return c.redirect(location, 303);
});

providerRoutes.get(`${returnPath}/callback/:provider`, async (c) => {
  const provider = providerAsked(c);
  if (!provider) return c.redirect(hrefOf(c, '/connexion'), 303);
  const answer = await (await authWithProviders(c)).api.callbackOAuth({
    method: 'GET',
    params: { id: provider.id },
    query: c.req.query(),
    headers: c.req.raw.headers,
    asResponse: true,
  });
  const errand = errandOf(errandInAddress(answer.headers.get('location')));
  const entry = await enter(c, answer, { shared: errand.shared });
  if (entry === null) return failed(c, provider.name);
  return c.redirect(placeAfter(await pageOf(c), entry, errand), 303);
});

/** A provider that the settings no longer name leads back to those they do. */
const providerAsked = (c: Ask) =>
  (c.var.config.MAILLAGE_OIDC ?? []).find(({ id }) => id === c.req.param('provider'));

/** What the state kept while the person was away, on the address it sends her back to. */
const errandInAddress = (location: string | null): Record<string, string> =>
  location === null ? {} : Object.fromEntries(new URL(location).searchParams);

async function failed(c: Ask, name: string): Promise<Response> {
  forgetProviders(c);
  const form = { ...blankForm(), refusal: words(c.var.lang).provider.failed(name) };
  return c.html(await signInPage(c, form, errandOf(c.req.query())), 409);
}
