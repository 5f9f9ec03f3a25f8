import type { Messages } from '#lib/format/messages/en.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import styles from './axis-switch.module.css';

/** The two ways to order a timeline, as plain links: what is seen stands in the address. */
export function AxisSwitch({ axis, hrefOf, words }: AxisSwitchProps) {
  return (
    <nav className={styles.switch} aria-label={words.statistic.axis}>
      <span className={styles.label}>{words.statistic.axis}</span>
      {AXES.map((one) => (
        <a key={one} href={hrefOf(one)} aria-current={one === axis ? 'true' : undefined}>
          {words.statistic.axes[one]}
        </a>
      ))}
    </nav>
  );
}

const AXES: readonly TimelineAxis[] = ['asOf', 'published'];

interface AxisSwitchProps {
  readonly axis: TimelineAxis;
  readonly hrefOf: (axis: TimelineAxis) => string;
  readonly words: Messages;
}
