/** Words that end a noun phrase: prepositions, determiners, pronouns, conjunctions, auxiliaries, common adverbs. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'of in on at by for with from to into onto over under above below between among amid across through throughout during before after since until till against about around near ' +
    'within without behind beyond toward towards upon off out up down via per than as like unlike despite including excluding besides except plus versus along alongside ' +
    'a an the this that these those each every either neither both all any some no another such same ' +
    'i you he she it we they them him her us me his its their our your my who whom whose which what where when why how there here ' +
    'and or but nor so yet if while although though because unless whereas whether ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'not also still already now then later earlier ago only just even more less most least very too again ever never soon once twice yesterday today tomorrow respectively overall alone apart together instead ' +
    'said says say told tells reported reports according come comes came go goes went remain remains remained live lives lived took take takes taken lost left make makes made put puts need needs needed want wants ' +
    'stood stands reached rose fell dropped climbed increased decreased died fled arrived expected believed feared thought seized destroyed damaged recorded registered confirmed ' +
    'disputes disputed denies denied rejects rejected ' +
    'took voted signed attended joined gathered marched turned received paid spent cost costs earned worth working living'
  ).split(' '),
);

/** Function words that, in capitals, are names. */
const ACRONYMS: ReadonlySet<string> = new Set(['WHO', 'US', 'IT']);

/** The token is a function word, not an acronym that looks like one. */
export function isFunctionWord(token: { readonly text: string; readonly lower: string }): boolean {
  return FUNCTION_WORDS.has(token.lower) && !ACRONYMS.has(token.text);
}

/** Words that end in "s" and are no plural nouns. */
const NOT_PLURALS: ReadonlySet<string> = new Set(
  (
    'was has does is his its this thus us as yes perhaps always sometimes besides towards afterwards across news politics economics mathematics ' +
    'less unless pass class mass loss gas bus crisis analysis basis emphasis thesis virus status census campus focus bonus surplus consensus apparatus genus ' +
    'previous serious various religious famous dangerous numerous enormous indigenous continuous tremendous ambitious suspicious ' +
    'says tells goes comes makes takes gives gets puts wants needs shows means lets keeps runs turns seems appears remains includes ' +
    'business process access success progress congress address express press stress wireless homeless jobless overseas'
  ).split(' '),
);

/** Nouns that count several without an "s". */
const BARE_PLURALS: ReadonlySet<string> = new Set(
  (
    'people men women children police personnel staff crew cattle sheep fish deer aircraft spacecraft helicopters offspring feet teeth mice geese ' +
    'schoolchildren grandchildren policemen policewomen fishermen gunmen servicemen businessmen congressmen militiamen firemen livestock poultry ' +
    'troops dead wounded injured missing criteria media bacteria head species series others folk youth criteria data-points'
  ).split(' '),
);

/** The word can be the plural noun that a number counts. */
export function isPluralNoun(lower: string): boolean {
  if (BARE_PLURALS.has(lower)) return true;
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith("'s")) return false;
  return !NOT_PLURALS.has(lower) && !/(?:ss|ous|us|sis|itis|nnis)$/.test(lower);
}
