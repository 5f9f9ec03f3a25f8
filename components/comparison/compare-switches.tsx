import type { CompareMatrix, MatrixBy } from '#lib/comparison/compare-matrix.ts';
import { MATRIX_STEPS } from '#lib/comparison/matrix-columns.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { CompareView } from './compare-address.ts';
import styles from './compare-switches.module.css';

/** Who stands in the rows and how wide a column is, as plain links: what is seen stands in the address. */
export function CompareSwitches({ matrix, isOwnStep, hrefOf, words }: CompareSwitchesProps) {
  const { compare } = words;
  const { by, step } = matrix;
  return (
    <>
      <nav className={styles.switch} aria-label={compare.by}>
        <span className={styles.label}>{compare.by}</span>
        {BYS.map((one) => (
          <a key={one} href={hrefOf({ by: one, page: 1 })} aria-current={one === by ? 'true' : undefined}>
            {compare.bys[one]}
          </a>
        ))}
      </nav>
      <nav className={styles.switch} aria-label={compare.step}>
        <span className={styles.label}>{compare.step}</span>
        {MATRIX_STEPS.map((one) => (
          <a key={one} href={hrefOf({ step: one, page: 1 })} aria-current={one === step ? 'true' : undefined}>
            {compare.steps[one]}
          </a>
        ))}
      </nav>
      {step === 'day' || isOwnStep ? null : <p className={styles.remark}>{compare.coarser(step)}</p>}
    </>
  );
}

const BYS: readonly MatrixBy[] = ['origin', 'outlet'];

interface CompareSwitchesProps {
  readonly matrix: CompareMatrix;
  /** Whether the reader chose how wide a column is. */
  readonly isOwnStep: boolean;
  readonly hrefOf: (over: Partial<CompareView>) => string;
  readonly words: Messages;
}
