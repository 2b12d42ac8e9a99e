import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './Icon.tsx';

export type NoticeKind = 'info' | 'warning' | 'failure' | 'success';

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  warning: 'warning',
  failure: 'warning',
  success: 'done',
};

/** Something to know now. With a title, the sentence follows it; without, the sentence is the title. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: NoticeKind;
  title?: Child;
  children?: Child;
}) {
  return (
    <div class={`notice ${kind}`} role={kind === 'success' ? 'status' : undefined}>
      <strong>
        <Icon name={icons[kind]} />
        <span>{title ?? children}</span>
      </strong>
      {title && <p>{children}</p>}
    </div>
  );
}
