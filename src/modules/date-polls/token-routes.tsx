import { Hono } from 'hono';
import { groupById, standingOf } from '#modules/groups';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { hashOf } from '#platform/secret-token';
import { clientAddress } from '#platform/session/client-address';
import { secondsUntil } from '#platform/session/throttle';
import { waitInWords } from '#platform/session/wait-words';
import { type AnswerRefusal, answerAs, answerAsGuest } from './answer.ts';
import { type Answer, type DatePoll, phaseOf } from './date-poll.ts';
import { answerForm, guestForm, trapField } from './form.ts';
import { BadLinkPage, TokenPage } from './pages/TokenPage.tsx';
import { partsOf } from './parts.ts';
import { answerPath } from './paths.ts';
import { type Holder, holderOf, respondentsOf } from './respondent-store.ts';
import { typedBy } from './routes.tsx';
import { readSharedToken } from './shared-token.ts';
import { pollOf } from './store.ts';
import { words } from './words.ts';

export const tokenRoutes = new Hono<Env>();

const address = answerPath(':token');

/** A link only opens this page: mail scanners follow links, and they press no button. */
tokenRoutes.get(address, async (c) => {
  const opened = await openLink(c);
  return opened ? draw(c, opened) : lost(c);
});

tokenRoutes.post(address, async (c) => {
  const opened = await openLink(c);
  if (!opened) return lost(c);
  const wait = await secondsToWait(c);
  if (wait > 0) {
    const refusal = words(c.var.lang).guest.tooMany(waitInWords(c.var.lang, wait));
    const read = await readForm(c, answerForm([]));
    const form = read.ok ? read.refuse(refusal) : { ...read, refusal };
    return draw(c, opened, { form }, 429);
  }
  return opened.holder ? change(c, opened, opened.holder) : welcome(c, opened);
});

/** Whoever holds her own link answers, or changes her answer. */
async function change(c: Ask, opened: Opened, holder: Holder) {
  const t = words(c.var.lang);
  const form = await readForm(c, answerForm(opened.poll.options));
  if (!form.ok) return draw(c, opened, { form }, 422);
  const outcome = await submit<AnswerRefusal>(c.var.db, form.id, async (tx) => {
    const { refusal } = await answerAs(tx, holder.id, saidIn(c, opened, form.data));
    return refusal ? { refusal } : { location: hrefOf(c, answerPath(opened.token)) };
  });
  if (outcome.refusal) return refuse(c, opened, form.refuse(t.refusals[outcome.refusal]), outcome.refusal);
  return goOn(c, outcome.location, t.page.saved);
}

/** Whoever comes by the link that is handed around says her name, once: she goes on by a link of her own. */
async function welcome(c: Ask, opened: Opened) {
  const t = words(c.var.lang);
  const form = await readForm(c, guestForm(opened.poll.options), t.errors);
  if (!form.ok) return draw(c, opened, { form }, 422);
  if (await isTrapped(c)) return c.redirect(hrefOf(c, answerPath(opened.token)), 303);
  const { says, ...guest } = form.data;
  const mayBeWritten = () => mayWrite(c, guest.email);
  const outcome = await submit<AnswerRefusal>(c.var.db, form.id, async (tx) => {
    const done = await answerAsGuest(tx, { ...guest, mayBeWritten }, saidIn(c, opened, says));
    return done.refusal ? { refusal: done.refusal } : { location: hrefOf(c, answerPath(done.token)) };
  });
  if (outcome.refusal) return refuse(c, opened, form.refuse(t.refusals[outcome.refusal]), outcome.refusal);
  deliverSoon(c);
  return goOn(c, outcome.location, t.guest.noted);
}

const saidIn = (c: Ask, { poll }: Opened, says: ReadonlyMap<string, Answer>) => ({
  pollId: poll.id,
  says,
  now: c.var.now,
  zone: c.var.network.zone,
});

const refuse = (c: Ask, opened: Opened, form: Form, refusal: AnswerRefusal) =>
  draw(
    c,
    opened,
    { form, isNamed: refusal === 'named' },
    refusal === 'closed' || refusal === 'full' ? 409 : 422,
  );

interface Opened {
  token: string;
  poll: DatePoll;
  groupName: string;
  /** Whose link it is; null for the one that is handed around. */
  holder: Holder | null;
}

async function openLink(c: Ask): Promise<Opened | null> {
  const { db, secret } = c.var;
  const token = c.req.param('token') ?? '';
  const holder = (await holderOf(db, hashOf(token))) ?? null;
  const pollId = holder?.pollId ?? readSharedToken(token, secret);
  const poll = pollId && (await pollOf(db, pollId));
  const group = poll && (await groupById(db, poll.groupId));
  if (!poll || !group || group.archivedAt !== null || !(await isOfGroup(c, group.id, holder))) return null;
  return { token, poll, groupName: group.name, holder };
}

/** A member's own link ends with her seat. */
const isOfGroup = async (c: Ask, groupId: string, holder: Holder | null): Promise<boolean> =>
  !holder?.personId || (await standingOf(c.var.db, groupId, holder.personId)) !== null;

const lost = async (c: Ask) => c.html(<BadLinkPage page={await pageOf(c)} />, 410);

interface Drawing {
  form?: Form;
  isNamed?: boolean;
}

async function draw(
  c: Ask,
  { token, poll, groupName, holder }: Opened,
  { form, isNamed = false }: Drawing = {},
  status: 200 | 409 | 422 | 429 = 200,
) {
  const respondents = await respondentsOf(c.var.db, poll.id);
  const own = respondents.find(({ id }) => id === holder?.id);
  const others = respondents.filter(({ id, answeredAt }) => answeredAt !== null && id !== holder?.id);
  const page = await pageOf(c);
  return c.html(
    <TokenPage
      page={page}
      parts={await partsOf(c, page, poll, { isGuest: true })}
      {...{ token, poll, groupName, isNamed }}
      phase={phaseOf(poll, { now: c.var.now, zone: c.var.network.zone })}
      form={form ?? blankForm(typedBy(own))}
      name={holder?.name ?? null}
      others={others.length}
      hasAnswered={own?.answeredAt != null}
    />,
    status,
  );
}

/** A machine that fills in every field is answered like anybody, and nothing is kept. */
async function isTrapped(c: Ask): Promise<boolean> {
  const body = await c.req.parseBody();
  return typeof body[trapField] === 'string' && body[trapField] !== '';
}

/** A whole team answers at the computers of one space; a machine does not fill the table. */
const secondsToWait = (c: Ask): Promise<number> =>
  secondsUntil(c, `date poll from ${clientAddress(c)}`, { tries: 30, everySeconds: 60 });

/** Anybody may type anybody's mailbox: three letters in a row, then one an hour. The answer is kept all the same. */
const mayWrite = async (c: Ask, mailbox: string | null): Promise<boolean> =>
  mailbox !== null &&
  (await secondsUntil(c, `date poll to ${mailbox}`, { tries: 3, everySeconds: 3600 })) === 0;
