import { expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { createApp } from '../../app.tsx';
import { visitor } from '../../testing.ts';
import { aSpaceWithWorkshops } from './testing.ts';

const { db, app, workshop, wait } = aSpaceWithWorkshops({ readForMs: 0 });

test('two hundred people send the form for eight seats at the same time: exactly eight have one', async () => {
  const { form, seriesId } = await workshop({ seats: 8 });

  // Each from her own machine, as a proxy says it.
  const program = app.program();
  const config = { ...program.parts.config, MAILLAGE_TRUST_PROXY: true };
  const trusting = { ...program, app: createApp({ ...program.parts, config }) };
  const people = Array.from({ length: 200 }, (_, rank) => ({ rank, self: visitor(() => trusting) }));
  const pages = await Promise.all(people.map(({ self }) => self.get(form)));
  wait(30_000);
  const answers = await Promise.all(
    people.map(({ rank, self }) => {
      const { text } = pages[rank] as { text: string };
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] as string;
      const fields = { firstName: `Personne ${rank}`, name: 'Vidal', phone: '0536491122', remindBy: 'none' };
      return self.post(
        form,
        { ...fields, _form: hidden('_form'), _since: hidden('_since') },
        { token: hidden('_token'), headers: { 'x-forwarded-for': `10.0.0.${rank}` } },
      );
    }),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  const owns = await Promise.all(answers.map(({ location }) => app.visitor().get(location as string)));
  expect(owns.filter(({ text }) => text.includes('votre place est réservée'))).toHaveLength(8);
  expect((await meetingsOf(db(), seriesId))[0]?.seatsTaken).toBe(8);
}, 120_000);
