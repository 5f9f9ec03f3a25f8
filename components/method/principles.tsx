import prose from '#components/page/prose.module.css';
import type { Messages } from '#lib/format/messages/en.ts';

/** What holds for every record once it is public: corrections, retractions, voices, looking back, takedowns, addresses. */
export function Principles({ words }: { readonly words: Messages }) {
  return Object.entries(words.reviewRule.principles).map(([name, { title, paragraphs }]) => (
    <section key={name} className={prose.prose} id={name}>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ));
}
