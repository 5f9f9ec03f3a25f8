import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { Heading } from './heading.tsx';
import prose from './prose.module.css';

/** Stands where nothing is. */
export function NotFound({ words }: { readonly words: Messages }) {
  const { missing, locale, site } = words;
  return (
    <div className={prose.prose}>
      <Heading kind={site.name} title={missing.title} />
      <p>{missing.text}</p>
      <p>
        <a href={localAddress(locale, '/')}>{missing.home}</a>
      </p>
    </div>
  );
}
