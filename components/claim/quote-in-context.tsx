import type { QuotedWords } from '#lib/domain/reported-claim.ts';
import { contextAfter, contextBefore } from '#lib/format/quote-context.ts';
import { quotePieces } from '#lib/format/quote-pieces.ts';
import styles from './quote-in-context.module.css';

/** Quoted words with a little of the text around them in the second ink; the words that decided the figure stand out. */
export function QuoteInContext({ quoted, withContext = true }: QuoteInContextProps) {
  return (
    <blockquote className={styles.quote} lang={quoted.language} dir="auto">
      {withContext ? <span className={styles.context}>{contextBefore(quoted.prefix)}</span> : null}
      <q className={styles.exact}>
        {quotePieces(quoted).map(({ start, text, role }) =>
          role === null ? text : <QuoteMark key={start} role={role} text={text} />,
        )}
      </q>
      {withContext ? <span className={styles.context}>{contextAfter(quoted.suffix)}</span> : null}
    </blockquote>
  );
}

interface QuoteInContextProps {
  readonly quoted: QuotedWords;
  readonly withContext?: boolean;
}

function QuoteMark({ role, text }: { readonly role: string; readonly text: string }) {
  const isValue = role === 'number' || role === 'qualifier';
  return isValue ? <strong className={styles.value}>{text}</strong> : <span data-role={role}>{text}</span>;
}
