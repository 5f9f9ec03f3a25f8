import { TextToCopy } from '#components/form/text-to-copy.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Section } from '#components/page/section.tsx';
import { momentInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { frameCode, pictureCode } from './embed-code.ts';
import styles from './share-page.module.css';

/** What of a record can be taken elsewhere: its link, its pictures, and frames that stay current or stay as they are. */
export function SharePage({ record, origin, now, words }: SharePageProps) {
  const labels = words.embed;
  const whole = (path: string) => new URL(path, origin).href;
  const frozenFrame = `${record.frame}${record.frame.includes('?') ? '&' : '?'}recordedOn=${encodeURIComponent(now)}`;
  const code = (path: string) =>
    frameCode({ address: whole(path), title: record.name, height: record.height, origin });
  return (
    <>
      <Section>
        <Heading kind={<a href={record.address}>{record.name}</a>} title={labels.share} size="medium" />
        <p className={styles.intro}>{labels.intro}</p>
        <TextToCopy id="link" label={labels.link} text={whole(record.address)} />
      </Section>
      <Section title={labels.image} id="picture">
        <p>{record.chart === null ? labels.cardText : labels.imageText}</p>
        <p className={styles.files}>
          {record.chart === null ? (
            <a href={record.card}>{labels.png}</a>
          ) : (
            <>
              <a href={record.chart.svg}>{labels.svg}</a>
              <a href={record.chart.png}>{labels.png}</a>
            </>
          )}
        </p>
        {/* biome-ignore lint/performance/noImgElement: our own SVG, drawn to size; there is nothing to optimise */}
        <img
          className={styles.picture}
          src={record.chart?.svg ?? record.card}
          alt={record.description}
          width={record.size.width}
          height={record.size.height}
        />
      </Section>
      <Section title={labels.frame} id="embed">
        <p>{labels.frameText}</p>
        <div className={styles.codes}>
          <TextToCopy id="live" label={labels.liveCode} text={code(record.frame)} />
          <TextToCopy
            id="frozen"
            label={labels.frozenCode(momentInWords(now, words.locale))}
            text={code(frozenFrame)}
          />
          <TextToCopy
            id="image"
            label={labels.imageCode}
            text={pictureCode({
              src: whole(record.chart?.svg ?? record.card),
              alt: record.description,
              href: whole(record.address),
            })}
          />
        </div>
        <h3 className={styles.label}>{labels.preview}</h3>
        <iframe
          className={styles.preview}
          src={record.frame}
          title={record.name}
          height={record.height}
          loading="lazy"
          data-figures
        />
      </Section>
    </>
  );
}

export interface SharePageProps {
  readonly record: SharedRecord;
  /** Where the site is: https://figures.example. */
  readonly origin: string;
  /** The instant a frozen frame keeps, to the second. */
  readonly now: string;
  readonly words: Messages;
}

/** A record as it is shared; addresses are without their host. */
export interface SharedRecord {
  readonly name: string;
  /** What its picture shows, in a sentence. */
  readonly description: string;
  readonly address: string;
  readonly frame: string;
  /** About how high the frame is in px, before anything is known of the page around it. */
  readonly height: number;
  readonly card: string;
  readonly chart: { readonly svg: string; readonly png: string } | null;
  /** Of the picture, in px: kept free for it before it has come. */
  readonly size: { readonly width: number; readonly height: number };
}
