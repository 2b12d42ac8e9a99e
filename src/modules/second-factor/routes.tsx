import { Hono } from 'hono';
import { toString as drawQr } from 'qrcode';
import { z } from 'zod';
import {
  authOf,
  enter,
  errandFields,
  errandIn,
  errandOf,
  grantsOf,
  needsSecondFactor,
  problemOf,
  secondFactorPath,
  withErrand,
} from '#modules/accounts';
import { backTo, doubtOf, ownAccount, ownOnly, recordOwnAct } from '#modules/own-account';
import { given } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import type { Errand } from '#platform/page-parts';
import { countTry } from '#platform/session/throttle';
import { OnPage, RecoveryCodesPage, ScanPage, StartPage } from './pages/SecondFactorPages.tsx';
import { pendingKey } from './seal.ts';
import { signInRoutes } from './sign-in-routes.tsx';
import { words } from './words.ts';

/** Setting the second factor up, and off again. */
export const secondFactorRoutes = new Hono<Env>().route('/', signInRoutes);

const Password = z.object({ currentPassword: z.string().max(200).optional(), ...errandFields });
const Code = z.object({ code: given('codeMissing', 40), ...errandFields });

secondFactorRoutes.get(secondFactorPath, async (c) =>
  c.html(await currentPage(c, blankForm(), errandOf(c.req.query()))),
);

secondFactorRoutes.post(secondFactorPath, async (c) => {
  ownOnly(c);
  const form = await readForm(c, Password);
  if (!form.ok) return c.html(await currentPage(c, form, errandIn(form.values)), 422);
  const account = await ownAccount(c);
  if (account.hasSecondFactor) return c.redirect(hrefOf(c, secondFactorPath), 303);
  const doubt = await doubtOf(c, account, form);
  if (doubt) return c.html(await currentPage(c, doubt.form, errandIn(form.data)), doubt.status);

  const { api } = await authOf(c);
  await api.enableTwoFactor({ body: passwordIn(form.data), headers: c.req.raw.headers });
  return c.redirect(hrefOf(c, withErrand(secondFactorPath, errandIn(form.data))), 303);
});

secondFactorRoutes.post(`${secondFactorPath}/verifier`, async (c) => {
  const { personId } = ownOnly(c);
  const form = await readForm(c, Code, words(c.var.lang).errors);
  const errand = errandIn(form.ok ? form.data : form.values);
  if (!form.ok) return c.html(await currentPage(c, form, errand), 422);
  // Its recovery codes were shown once.
  if ((await ownAccount(c)).hasSecondFactor) return c.redirect(hrefOf(c, secondFactorPath), 303);
  await countTry(c, `code ${personId}`, { tries: 15, everySeconds: 20 });

  const { api } = await authOf(c);
  const code = form.data.code.replace(/\s/g, '');
  const answer = await api.verifyTOTP({ body: { code }, headers: c.req.raw.headers, asResponse: true });
  if (!answer.ok) {
    return c.html(
      await currentPage(c, form.reject({ code: words(c.var.lang).secondFactor.wrong }), errand),
      422,
    );
  }
  await enter(c, answer, { shared: c.var.signIn?.shared ?? false });
  await recordOwnAct(c, 'second-factor-on');
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: personId } });
  return c.html(<RecoveryCodesPage page={await pageOf(c)} codes={backupCodes} errand={errand} />);
});

secondFactorRoutes.post(`${secondFactorPath}/secours`, async (c) => {
  ownOnly(c);
  const form = await readForm(c, Password);
  if (!form.ok) return c.html(await currentPage(c, form, errandOf({})), 422);
  const doubt = await doubtOf(c, await ownAccount(c), form);
  if (doubt) return c.html(await currentPage(c, doubt.form, errandOf({})), doubt.status);

  const { api } = await authOf(c);
  const { backupCodes } = await api.generateBackupCodes({
    body: passwordIn(form.data),
    headers: c.req.raw.headers,
  });
  await recordOwnAct(c, 'recovery-codes-renewed');
  return c.html(<RecoveryCodesPage page={await pageOf(c)} codes={backupCodes} errand={errandOf({})} />);
});

secondFactorRoutes.post(`${secondFactorPath}/retirer`, async (c) => {
  ownOnly(c);
  const t = words(c.var.lang).secondFactor;
  const form = await readForm(c, Password);
  if (!form.ok) return c.html(await currentPage(c, form, errandOf({})), 422);
  if (await isNeeded(c)) return c.html(await currentPage(c, form.refuse(t.obliged), errandOf({})), 409);
  const doubt = await doubtOf(c, await ownAccount(c), form);
  if (doubt) return c.html(await currentPage(c, doubt.form, errandOf({})), doubt.status);

  const answer = await (await authOf(c)).api.disableTwoFactor({
    body: passwordIn(form.data),
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (!answer.ok) throw new Error(`The code was not turned off: ${await problemOf(answer)}`);
  await enter(c, answer, { shared: c.var.signIn?.shared ?? false });
  await recordOwnAct(c, 'second-factor-off');
  return backTo(c, t.turnedOff);
});

// A reload, or the other language, asks again for what was answered to a form.
for (const step of ['verifier', 'secours', 'retirer']) {
  secondFactorRoutes.get(`${secondFactorPath}/${step}`, (c) => {
    ownOnly(c);
    return c.redirect(hrefOf(c, secondFactorPath), 303);
  });
}

/** Where the person is: before, with a key to scan, or done. */
async function currentPage(c: Ask, form: Form, errand: Errand) {
  const { personId } = ownOnly(c);
  const page = await pageOf(c);
  const { hasPassword, hasSecondFactor, email } = await ownAccount(c);
  const shared = { page, form, errand, hasPassword, isNeeded: await isNeeded(c) };
  if (hasSecondFactor) return <OnPage {...shared} />;
  const key = await pendingKey(await authOf(c), c.var.db, { personId, email, network: page.network.name });
  if (key === null) return <StartPage {...shared} />;
  const secret = key.searchParams.get('secret') ?? '';
  return (
    <ScanPage
      {...shared}
      secret={secret}
      qr={await drawQr(key.href, { type: 'svg', margin: 2, width: 240 })}
    />
  );
}

const isNeeded = async (c: Ask): Promise<boolean> =>
  needsSecondFactor(await grantsOf(c.var.db, ownOnly(c).personId, c.var.now));

const passwordIn = ({ currentPassword }: { currentPassword?: string | undefined }) => ({
  password: currentPassword ?? '',
});
