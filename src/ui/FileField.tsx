import { type FieldProps, Labelled, wiring } from './Labelled.tsx';

export interface FileFieldProps extends FieldProps {
  /** The kinds of file that are expected, as in `image/jpeg,image/png`. */
  accept?: string;
  several?: boolean;
}

/** A file to send. A browser never keeps it when the page comes back: the hint should say so after an error. */
export const FileField = (props: FileFieldProps) => (
  <Labelled {...props}>
    <input {...wiring(props)} type="file" accept={props.accept} multiple={props.several} />
  </Labelled>
);
