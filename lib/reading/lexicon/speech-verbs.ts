/** Verbs whose subject speaks, whatever it is: "said", "told". */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'say says said tell tells told add adds added announce announces announced state stated warn warns warned note notes noted explain explains explained ' +
    'declare declares declared admit admits admitted acknowledge acknowledges acknowledged argue argues argued insist insists insisted stress stresses stressed ' +
    'wrote writes tweeted allege alleges alleged disclose discloses disclosed assert asserts asserted remarked commented conceded concedes ' +
    'testified recalled reiterated claims claimed claim confirms confirmed confirm reveals revealed reveal predicts predicted predict ' +
    'estimates estimated estimate believes believed believe reckons reckoned reckon thinks think expect expects expected expecting anticipate anticipates anticipated forecast forecasts forecasted ' +
    'reports reported report concludes concluded conclude maintains maintained contends contended cautioned cautions quipped boasted pledged'
  ).split(' '),
);

/** Verbs by which documents, data and bodies give a figure; their subject must look like a source. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  (
    'show shows showed shown find finds found suggest suggests suggested indicate indicates indicated put puts record records recorded describe describes described ' +
    'project projects projected count counts counted list lists listed register registers registered post posts posted document documents documented ' +
    'calculate calculates calculated publish publishes published release releases released gave gives give cite cites cited log logged logs tallied tallies ' +
    'see sees rated polled verified verify verifies rank ranks ranked measured reflects reflected'
  ).split(' '),
);

/** Forms that are nouns or participles as often as verbs: they need a source-like subject and a complement. */
export const DOUBTFUL_FORMS: ReadonlySet<string> = new Set(
  (
    'reports estimates claims claim estimate report forecast forecasts records counts shows finds puts projects lists posts documents notes states state count record project list post ' +
    'reported anticipated estimated claimed recorded registered expected projected believed documented confirmed found published released posted listed counted revealed described alleged ranked think believe expect rank see sees give gives reveal'
  ).split(' '),
);

/** Verbs that may stand before their subject after a quotation: '"...," said Lee'. */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(
  'said says added adds noted notes explained explains wrote writes warned warns stated insisted argued announced stressed remarked commented reported admitted acknowledged declared'.split(
    ' ',
  ),
);

/** Words before a verb that turn a report into its refusal: "could not confirm", "declined to say". */
export const REFUSALS: ReadonlySet<string> = new Set(
  "not never declined refused unable nor didn't hasn't haven't couldn't wouldn't don't doesn't cannot denied denies deny disputed disputes rejected rejects".split(
    ' ',
  ),
);
