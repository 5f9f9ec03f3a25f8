import { Heading } from '#components/page/heading.tsx';
import { Section } from '#components/page/section.tsx';
import styles from './report-document.module.css';
import { ReportForm, type ReportFormProps } from './report-form.tsx';
import { ReportedRecord } from './reported-record.tsx';

/** The page at which readers report an error: the record as it stands, then what they say is wrong with it. */
export function ReportFormDocument({ subject, seal, returned, words }: ReportFormProps) {
  const { report } = words;
  return (
    <Section note={<p className={styles.remark}>{report.privacy}</p>}>
      <Heading kind={report.records[subject.kind]} title={report.title} />
      <div className={styles.subject}>
        <ReportedRecord subject={subject} words={words} />
      </div>
      <p className={styles.text}>{report.intro}</p>
      <ReportForm subject={subject} seal={seal} returned={returned} words={words} />
    </Section>
  );
}
