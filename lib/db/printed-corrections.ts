import type pg from 'pg';
import type { PrintedCorrection } from '#lib/domain/correction.ts';
import { readArticleReferences } from './article-references.ts';
import { ask, type NamedQuery } from './sql/named-query.ts';
import type { PrintedCorrectionRow } from './sql/printed-corrections.ts';

/** The corrections a question asks for, with the articles they stand on. */
export async function listPrintedCorrections(
  pool: pg.Pool,
  question: NamedQuery<PrintedCorrectionRow>,
  id: string | null,
): Promise<readonly PrintedCorrection[]> {
  return readPrinted(pool, await ask(pool, question, [id]));
}

/** Rows with the articles they stand on. */
export async function readPrinted(
  pool: pg.Pool,
  rows: readonly PrintedCorrectionRow[],
): Promise<readonly PrintedCorrection[]> {
  const articles = await readArticleReferences(
    pool,
    rows.map((row) => row.article_id),
  );
  return rows.flatMap(({ id, words, article_id, noticed_on: on }) => {
    const article = articles.get(article_id);
    return article === undefined ? [] : [{ id, on, words, article }];
  });
}
