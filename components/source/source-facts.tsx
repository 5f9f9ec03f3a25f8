import { Definitions } from '#components/page/definitions.tsx';
import { WebLink } from '#components/page/web-link.tsx';
import { addressOf } from '#lib/format/address.ts';
import { countryInWords } from '#lib/format/code-in-words.ts';
import type { SourceDocumentProps } from './source-document.tsx';

/** What a source is called, where it belongs and where it speaks for itself. */
export function SourceFacts({ source, words }: Pick<SourceDocumentProps, 'source' | 'words'>) {
  const { source: labels, locale } = words;
  return (
    <Definitions
      rows={[
        {
          term: labels.parent,
          detail: source.parent && (
            <a href={addressOf(locale, 'sources', source.parent.slug)}>
              <bdi>{source.parent.name}</bdi>
            </a>
          ),
        },
        { term: labels.country, detail: source.country && countryInWords(source.country, locale) },
        { term: labels.aliases, detail: source.aliases.length > 0 && <Names names={source.aliases} /> },
        { term: labels.homepage, detail: source.homepage && <WebLink url={source.homepage} /> },
      ]}
    />
  );
}

/** Names may be in other scripts and directions: each stands alone. */
function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
