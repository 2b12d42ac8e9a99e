import { CannotCompose } from '#platform/documents/compose';
import { CannotPrint } from '#platform/documents/press';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { CannotComposePage } from './pages/CannotComposePage.tsx';

/** A PDF under a name that says what it is; a draft is nobody else's. */
export function answerPdf(c: Ask, pdf: Uint8Array, name: string): Response {
  c.header('Content-Disposition', `inline; filename="${name}"`);
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
}

/** What is answered with a PDF, or the sentence that says what this machine lacks. */
export async function orCannot(c: Ask, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof CannotCompose || fault instanceof CannotPrint)) throw fault;
    return c.html(<CannotComposePage page={await pageOf(c)} why={fault.message} />, 503);
  }
}
