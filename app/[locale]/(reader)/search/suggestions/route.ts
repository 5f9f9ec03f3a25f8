import { toSuggestions } from '#components/search/to-suggestions.ts';
import { getDatabase } from '#lib/db/database.ts';
import { suggestFromRecord } from '#lib/db/search/suggest-names.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { understandQuery } from '#lib/search/understand-query.ts';

export const dynamic = 'force-dynamic';

/** Names that what is being typed may become, for the search field (lib/reader-script/search-suggestions.ts). */
export async function GET(request: Request, { params }: SuggestionsProps): Promise<Response> {
  const words = messagesFor((await params).locale);
  const understanding = understandQuery(new URL(request.url).searchParams.get('q') ?? '');
  const names = await suggestFromRecord(getDatabase(), understanding.words);
  return Response.json({ suggestions: toSuggestions(understanding, names, words) });
}

interface SuggestionsProps {
  readonly params: Promise<{ readonly locale: string }>;
}
