import { Notice } from '#ui/Notice';
import type { Codes } from '../code.ts';
import type { Messages } from '../messages.fr.ts';

/** What was built from the answers. */
export interface Built {
  preview: string;
  codes: Codes;
  /** What should be known of the colours. */
  advice: readonly string[];
}

/** The list as it will be seen, and the two ways to have it. */
export const BuiltCode = ({ t, preview, codes, advice }: Built & { t: Messages }) => (
  <div id="apercu">
    <section>
      <h2>{t.preview}</h2>
      <iframe class="preview" src={preview} title={t.previewTitle} loading="lazy" />
      <p>
        <a href={preview}>{t.previewAlone}</a>
      </p>
      {advice.length > 0 && (
        <Notice kind="warning" title={t.contrastTitle}>
          {advice.join(' ')}
        </Notice>
      )}
    </section>
    <section>
      <h2>{t.codeTitle}</h2>
      <p>{t.copy}</p>
      <Code id="element" title={t.element} help={t.elementHelp} code={codes.element} />
      <Code id="cadre" title={t.frame} help={t.frameHelp} code={codes.frame} />
    </section>
  </div>
);

const Code = ({ id, title, help, code }: { id: string; title: string; help: string; code: string }) => (
  <div class="field">
    <label for={`code-${id}`}>{title}</label>
    <p class="hint" id={`code-${id}-aide`}>
      {help}
    </p>
    <textarea
      id={`code-${id}`}
      class="code"
      rows={8}
      spellcheck={false}
      readonly
      aria-describedby={`code-${id}-aide`}
    >
      {code}
    </textarea>
  </div>
);
