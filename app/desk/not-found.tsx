import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not there' };

/** Where nothing of the desk is. */
export default function DeskNotFound() {
  return (
    <>
      <h1>Nothing is here</h1>
      <p>
        The address may be mistyped, or what it names was never saved. <a href="/desk">Go to the queue</a>
      </p>
    </>
  );
}
