import type { FileContext } from '../../../../file-parameters.ts';
import { citationAnswer } from '../citation-answer.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request, context: FileContext): Promise<Response> {
  return citationAnswer(request, context, 'bib');
}
