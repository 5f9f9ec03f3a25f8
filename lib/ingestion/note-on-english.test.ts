import { expect, it } from 'vitest';
import { noteOnEnglish } from './note-on-english.ts';

const ENGLISH =
  'The harbour office said on Monday that 45 boats had been lost in the storm, and that it would take at least six weeks to clear the entrance for the ferries that supply the islands.';
const GERMAN =
  'Das Hafenamt teilte am Montag mit, dass im Sturm 45 Boote verloren gegangen seien und dass es mindestens sechs Wochen dauern werde, die Einfahrt wieder frei zu machen.';
const ARABIC =
  'قال مكتب الميناء يوم الاثنين إن ٤٥ قاربا فقدت في العاصفة وإن الأمر سيستغرق ستة أسابيع على الأقل. '.repeat(
    2,
  );

it.each([
  ['English prose', ENGLISH, false],
  ['German prose', GERMAN, true],
  ['Arabic prose', ARABIC, true],
  ['a phrase', 'Drei Boote', false],
])('%s is pointed out: %s', (_, text, noted) => {
  expect(noteOnEnglish(text) !== null).toBe(noted);
});
