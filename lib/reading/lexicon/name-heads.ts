/** Nouns whose number is a name, not a count: "Article 5", "Flight 370", "Category 5". Lower case. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  (
    'article articles section sections chapter clause paragraph resolution flight route highway interstate motorway road gate room channel phase level tier ' +
    'grade category type class group figure table page pages appendix annex schedule proposition measure bill amendment title ' +
    'number no nos n nr area zone district ward line platform terminal unit block building lot plot house apartment apt suite floor exit ' +
    'formula division league round game match act scene episode season series part volume vol issue edition version model mark mk type windows iphone ' +
    'boeing airbus apollo step stage rule day week week- option scenario sector camp hall studio pier kilometre-post checkpoint brigade battalion regiment squadron ' +
    'kilometre kilometer top rank ranked ranking place position seed item lane bus train tram pod case- count charge order directive regulation law decree protocol convention ' +
    'code psalm verse mount pope king queen louis tu il dc mi su mig fc'
  ).split(' '),
);

/** Street words after a number and a capitalised name: "10 Downing Street". */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd lane drive square place terrace court highway parkway plaza'.split(
    ' ',
  ),
);
