import { FileField, type FileFieldProps } from '#ui/FileField';
import { sendingsPath } from '../paths.ts';
import { words } from '../words.ts';

/** The field of a file, which a script makes one for large files: its form names what arrived as `sending`. */
export const SendingField = (props: FileFieldProps) => (
  <resumed-file address={props.page.href(sendingsPath)} words={JSON.stringify(words(props.page.lang).field)}>
    <FileField {...props} />
    <script type="module" src={props.page.asset('src/modules/sendings/elements/resumed-file.ts')} />
  </resumed-file>
);
