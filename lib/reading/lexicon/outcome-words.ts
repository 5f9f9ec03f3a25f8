/** What happened to people: participles and adjectives that follow a number or its noun. */
export const OUTCOME_WORDS: ReadonlySet<string> = new Set(
  (
    'dead killed wounded injured hurt missing displaced arrested detained hospitalised hospitalized unaccounted homeless infected ' +
    'evacuated rescued trapped stranded sick ill drowned abducted kidnapped captured freed released executed murdered slain ' +
    'martyred affected critical deceased uprooted unemployed vaccinated quarantined buried maimed jailed imprisoned sentenced ' +
    'died perished drowned starved hanged sickened poisoned alive safe recovered'
  ).split(' '),
);

/** Verbs whose object, when it is a bare number, are people: "killing 12", "injured 30". */
export const HARM_VERBS: ReadonlySet<string> = new Set(
  (
    'kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurts hurting ' +
    'displace displaces displaced displacing arrest arrests arrested arresting detain detains detained detaining ' +
    'infect infects infected infecting rescue rescues rescued rescuing evacuate evacuates evacuated evacuating ' +
    'murder murders murdered murdering trap traps trapped trapping employ employs employed employing ' +
    'abduct abducted abducting execute executed executing slay slain sicken sickened sickening'
  ).split(' '),
);

/** Nouns of which "no" reports a zero. */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  'deaths casualties fatalities injuries victims survivors'.split(' '),
);

/** Nouns before a number that count people: "the death toll stands at 40". */
export const PEOPLE_TOLL_NOUNS: ReadonlySet<string> = new Set(
  'toll deaths fatalities population casualties turnout crowd attendance workforce headcount membership dead wounded injured'.split(
    ' ',
  ),
);
