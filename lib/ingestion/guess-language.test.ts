import { expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

it.each([
  ['The ministry said that 212 people were killed and 1,400 were missing in the town.', 'en'],
  ['قالت وزارة الصحة إن ٢١٢ شخصا قتلوا في البلدة يوم الخميس', 'ar'],
  ['משרד הבריאות אמר כי 212 בני אדם נהרגו בעיירה', 'he'],
  ['Το υπουργείο ανακοίνωσε 212 νεκρούς στην πόλη', 'el'],
  ['保健省は町で212人が死亡したと発表した', 'ja'],
  ['卫生部表示该镇有二百一十二人死亡仍有失踪', 'zh'],
])('%s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

it.each([
  ['too few words', 'Dam toll'],
  [
    'another language in Latin letters',
    'Le ministère a annoncé que 212 personnes sont mortes dans la ville jeudi matin.',
  ],
  ['a language that shares its script', 'Министерство сообщило о гибели 212 человек в городе'],
  ['Persian, whose letters Arabic lacks', 'وزارت بهداشت گفت که دست کم ۲۱۲ نفر در شهر کشته شدند'],
])('says nothing of %s', (_, text) => {
  expect(guessLanguage(text)).toBeNull();
});
