/** Common nouns that speak in the news, in the singular or plural as printed. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  (
    'ministry ministries agency agencies authority authorities government governments administration department office bureau commission committee council board court parliament congress senate cabinet ' +
    'army military navy force forces police coastguard guard command rebels militants militia ' +
    'official officials officer officers spokesman spokeswoman spokesperson spokesmen minister president secretary director chief head leader leaders governor mayor commander diplomat diplomats adviser ' +
    'coordinator coordinators representative representatives founder owner exporters importers growers dealers brokers producers manufacturers retailers shippers developers operators insurers airlines refiners ' +
    'magistrate magistrates judge judges coroner coroners ambassador envoy chairman chairwoman professor professors commissioner commissioners superintendent inspector administrator administrators rescuers firefighters eyewitness eyewitnesses ' +
    'source sources witness witnesses survivor survivors resident residents activist activists campaigner campaigners organiser organisers organizer organizers protesters demonstrators lawyer lawyers prosecutor prosecutors doctor doctors medic medics relative relatives villagers locals ' +
    'economist economists analyst analysts expert experts researcher researchers scientist scientists academic academics trader traders investors lawmakers ' +
    'company firm group groups union unions organisation organisations organization organizations charity charities ngo ngos association federation foundation institute university hospital hospitals bank operator manufacturer airline retailer giant maker ' +
    'media newspaper newspapers broadcaster television radio outlet outlets station channel website magazine daily ' +
    'report reports study studies survey surveys poll polls data figures statistics results estimates records documents document index census statement analysis review inquiry investigation audit paper research numbers tally model forecast forecasts filing bulletin dataset database ' +
    'monitor monitors observatory watchdog regulator coalition party opposition campaign mission embassy consulate centre center team ' +
    'he she they it who we critics supporters employers workers teachers parents families victims fishermen farmers'
  ).split(' '),
);

/** Documents and data, which speak for whoever made them: "figures from the ministry", "a report by the bank". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'report reports study studies survey surveys poll polls data figures statistics results estimates estimate records statement analysis review research numbers tally count forecast forecasts document documents filing toll reading projection projections testimony testimonies bulletin census index'.split(
    ' ',
  ),
);

/** Bodies that "it", "the agency" or "the group" may stand for. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'agency group organisation organization body company firm charity watchdog institute union bank ministry department bureau office commission council regulator association institution monitor observatory newspaper broadcaster'.split(
    ' ',
  ),
);

/** Nouns of people that "he" or "she" may stand for, and that end a descriptor before a name. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson minister president secretary director chief head leader governor mayor commander officer official adviser analyst economist expert professor lawyer doctor manager executive chairman chairwoman ceo officer man woman coordinator representative founder owner magistrate commissioner superintendent inspector administrator coroner police-chief prosecutor judge ambassador envoy'.split(
    ' ',
  ),
);

/** Documents that, without a maker beside them, speak for the organisation named last. */
export const BARE_DOCUMENTS: ReadonlySet<string> = new Set(
  'report statistics figures data numbers index survey bulletin update filing census'.split(' '),
);
