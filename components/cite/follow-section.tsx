import { Section } from '#components/page/section.tsx';
import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './follow-section.module.css';

/** The feeds by which one is told of what is new or changed on a page, and of every correction. */
export function FollowSection({ name, feed, words }: FollowSectionProps) {
  const { follow, feeds } = words.cite;
  return (
    <Section title={follow} id="follow">
      <ul className={styles.feeds}>
        <li>
          <a href={feed} type={ATOM}>
            {feeds.follow(name)}
          </a>
        </li>
        <li>
          <a href={localAddress(words.locale, '/feeds/corrections')} type={ATOM}>
            {feeds.corrections}
          </a>
        </li>
      </ul>
    </Section>
  );
}

const ATOM = 'application/atom+xml';

interface FollowSectionProps {
  /** Of whatever is followed. */
  readonly name: string;
  /** Address of its feed. */
  readonly feed: string;
  readonly words: Messages;
}
