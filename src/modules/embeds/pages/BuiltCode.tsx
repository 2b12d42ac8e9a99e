import type { Codes } from '../code.ts';
import type { Messages } from '../messages.fr.ts';

/** The frame as it will be seen, and the two ways to have it. */
export const BuiltCode = ({ t, preview, codes }: { t: Messages; preview: string; codes: Codes }) => (
  <div id="apercu">
    <section>
      <h2>{t.preview}</h2>
      <iframe class="preview" src={preview} title={t.previewTitle} loading="lazy" />
      <p>
        <a href={preview}>{t.previewAlone}</a>
      </p>
    </section>
    <section>
      <h2>{t.codeTitle}</h2>
      <p>{t.copy}</p>
      <Code id="cadre" title={t.frame} help={t.frameHelp} code={codes.frame} />
      <Code id="element" title={t.element} help={t.elementHelp} code={codes.element} />
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
