/** Words whose full stop ends no sentence, in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon sen rep gov gen lt col maj capt sgt cpl adm cmdr brig det insp supt supt pres ' +
    'st ste jr sr messrs no nos n vs v approx est fig figs vol pp ed eds dept univ inc ltd co corp bros ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'rs ave blvd rd mt ft cf al'
  ).split(' '),
);

/** Words that, capitalised after "U.S." or "p.m.", show that a sentence has begun. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an in on at it he she they we i you this that these those there but and however meanwhile ' +
    'according after before since when while as if its his her their our some many most more all another ' +
    'one two three about at for from with by no not'
  ).split(' '),
);
