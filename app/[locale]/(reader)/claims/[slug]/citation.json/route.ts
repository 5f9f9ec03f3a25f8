import type { FileContext } from '../../../../file-parameters.ts';
import { answerCitation } from '../answer-citation.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request, context: FileContext): Promise<Response> {
  return answerCitation(request, context, 'json');
}
