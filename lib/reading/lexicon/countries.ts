/** Short names of countries whose name is one word, and of a few others by their last word. Lower case. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  (
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin ' +
    'bhutan bolivia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia ' +
    'cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia ' +
    'georgia germany ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland ' +
    'israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania ' +
    'luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova mongolia montenegro morocco ' +
    'mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines ' +
    'poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain ' +
    'sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine ' +
    'uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe gaza palestine'
  ).split(' '),
);
