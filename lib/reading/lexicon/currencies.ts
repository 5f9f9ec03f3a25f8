/** Signs before an amount, and the currency they mean unless the text says otherwise. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₵', 'GHS'],
  ['৳', 'BDT'],
  ['₸', 'KZT'],
]);

/** Letters before a dollar sign: "US$", "A$", "HK$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
  ['mx', 'MXN'],
]);

/** Letters used as signs: "Rs 500", "Rs. 500", "Sh500 million". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['re', 'INR'],
  ['inr', 'INR'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['sh', 'KES'],
  ['shs', 'KES'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['ushs', 'UGX'],
  ['tsh', 'TZS'],
  ['tshs', 'TZS'],
  ['tk', 'BDT'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['nrs', 'NPR'],
  ['fcfa', 'XOF'],
  ['cfa', 'XOF'],
]);

/** Single capitals that are signs only when set against an amount of money: "R45 billion", "N1.2 million". */
export const CURRENCY_CAPITALS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
]);

/** Codes of ISO 4217 that news texts print. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY RMB CHF ILS NIS UAH RUB TRY SYP LBP EGP JOD SAR AED IRR IQD INR PKR BDT LKR NPR IDR KRW HKD SGD ' +
    'AUD NZD CAD MXN BRL ARS CLP COP PEN ZAR NGN KES GHS UGX TZS ETB SDG LYD MAD TND DZD SEK NOK DKK PLN CZK HUF RON BGN ' +
    'PHP THB VND MYR QAR KWD BHD OMR AFN MMK TWD ISK'
  ).split(' '),
);

/** Old and local codes for the same money. */
export const CODE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['NIS', 'ILS'],
]);

/** Currency nouns; where a noun is shared by several countries, the code is what an unmarked noun means. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['quid', 'GBP'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['franc', 'CHF'],
  ['shekel', 'ILS'],
  ['hryvnia', 'UAH'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['lira', 'TRY'],
  ['rupee', 'INR'],
  ['taka', 'BDT'],
  ['rupiah', 'IDR'],
  ['won', 'KRW'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['birr', 'ETB'],
  ['zloty', 'PLN'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['ringgit', 'MYR'],
  ['peso', 'PHP'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['riyal', 'SAR'],
  ['dirham', 'AED'],
  ['rial', 'IRR'],
  ['dinar', 'IQD'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['forint', 'HUF'],
  ['koruna', 'CZK'],
  ['leu', 'RON'],
  ['lei', 'RON'],
  ['cedi', 'GHS'],
]);

/** Hundredths of a currency. */
export const CENT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
  ['p', 'GBP'],
  ['paise', 'INR'],
  ['paisa', 'INR'],
]);

/** Adjectives and places that say whose dollar, pound, peso or rupee is meant. */
export const CURRENCY_COUNTRIES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    'dollar',
    {
      canadian: 'CAD',
      canada: 'CAD',
      australian: 'AUD',
      australia: 'AUD',
      singapore: 'SGD',
      kong: 'HKD',
      zealand: 'NZD',
      taiwan: 'TWD',
    },
  ],
  [
    'pound',
    {
      syrian: 'SYP',
      syria: 'SYP',
      lebanese: 'LBP',
      lebanon: 'LBP',
      egyptian: 'EGP',
      egypt: 'EGP',
      sudanese: 'SDG',
      sudan: 'SDG',
    },
  ],
  [
    'rupee',
    {
      pakistani: 'PKR',
      pakistan: 'PKR',
      lanka: 'LKR',
      lankan: 'LKR',
      nepal: 'NPR',
      nepalese: 'NPR',
      nepali: 'NPR',
      indian: 'INR',
      india: 'INR',
    },
  ],
  [
    'peso',
    {
      mexican: 'MXN',
      mexico: 'MXN',
      argentine: 'ARS',
      argentina: 'ARS',
      chilean: 'CLP',
      chile: 'CLP',
      colombian: 'COP',
      colombia: 'COP',
      philippine: 'PHP',
      philippines: 'PHP',
      cuban: 'CUP',
      cuba: 'CUP',
    },
  ],
  [
    'dinar',
    {
      iraqi: 'IQD',
      iraq: 'IQD',
      jordanian: 'JOD',
      jordan: 'JOD',
      kuwaiti: 'KWD',
      kuwait: 'KWD',
      libyan: 'LYD',
      libya: 'LYD',
      tunisian: 'TND',
      tunisia: 'TND',
      algerian: 'DZD',
      algeria: 'DZD',
      serbian: 'RSD',
      serbia: 'RSD',
    },
  ],
  [
    'shilling',
    { kenyan: 'KES', kenya: 'KES', ugandan: 'UGX', uganda: 'UGX', tanzanian: 'TZS', tanzania: 'TZS' },
  ],
  ['dirham', { moroccan: 'MAD', morocco: 'MAD', uae: 'AED', emirati: 'AED' }],
  ['riyal', { qatari: 'QAR', qatar: 'QAR', saudi: 'SAR', omani: 'OMR', yemeni: 'YER' }],
  ['rial', { omani: 'OMR', oman: 'OMR', yemeni: 'YER', yemen: 'YER', iranian: 'IRR', iran: 'IRR' }],
  ['kroner', { danish: 'DKK', denmark: 'DKK', norwegian: 'NOK', norway: 'NOK' }],
  ['franc', { swiss: 'CHF', cfa: 'XOF', congolese: 'CDF', rwandan: 'RWF' }],
]);
