import { dailyTables } from '../published-tables.ts';
import { AS_DEFINED, ESTIMATED, type RowChoice, type SeedTopic, tollOf } from '../seed-topic.ts';

const GAZA = 'Gaza war deaths since 7 Oct 2023';
const ISRAEL = '7 October 2023 attack in Israel';
const IN_GAZA = { place: 'Gaza Strip', start: '2023-10-07' } as const;

/** Identified dead only: the scope to which the UN's table moved in May 2024. */
const IDENTIFIED = { modality: 'reported', departures: { scopeExcludes: ['unidentified_dead'] } } as const;

/** The identified dead, of whom the children and women of the same table are parts. */
const allIdentified: RowChoice = ({ topic, statistic }) =>
  topic === GAZA && statistic === 'people killed, identified';

/** A share of the dead, as the UN's table gave it. */
const SHARE_OF_DEAD = {
  scope: 'All dead, identified or not',
  place: 'Gaza Strip',
  unit: 'percent',
  temporality: 'cumulative',
  measure: 'share',
  per: null,
  base: 'Palestinians killed in the Gaza Strip since 7 October 2023',
  comparedTo: null,
  start: '2023-10-07',
} as const;

export const GAZA_WAR: SeedTopic = {
  name: 'War in Gaza',
  summary:
    'The war that began with the attack in Israel on 7 October 2023: the dead, the wounded and the missing, as ministries, armies, UN agencies and researchers have reported them.',
  place: 'Gaza Strip and Israel',
  roles: [
    {
      source: 'Gaza Ministry of Health',
      party: true,
      role: 'The health ministry of the authorities in Gaza',
    },
    {
      source: 'Gaza Government Media Office',
      party: true,
      role: 'The press office of the authorities in Gaza',
    },
    { source: 'Israeli Ministry of Foreign Affairs', party: true, role: 'A ministry of Israel' },
    { source: 'UN OCHA', party: false, role: 'Gathers and passes on the figures of others' },
  ],
  statistics: [
    {
      name: 'Palestinians killed in the Gaza Strip',
      caveat:
        'The ministry counts dead brought to hospitals and, later, deaths accepted by a committee; it does not tell civilians from fighters. Counts of identified dead leave out bodies without a name.',
      aliases: ['Palestinians killed', 'Gaza death toll', 'people killed in Gaza'],
      definition: tollOf({
        counted: 'Palestinians killed in the Gaza Strip since 7 October 2023',
        scope: 'All dead, identified or not; deaths from violence',
        ...IN_GAZA,
      }),
      tables: dailyTables('killed_cum'),
      values: [
        { topic: GAZA, statistic: 'people killed', only: notTheLancet, column: 'killed_cum', ...AS_DEFINED },
        { topic: GAZA, statistic: 'people killed, identified', ...IDENTIFIED },
      ],
    },
    {
      name: 'Palestinians wounded in the Gaza Strip',
      caveat:
        'Counts the injured who reached a hospital. Those treated elsewhere are not in it, and nothing is said of how badly anybody was hurt.',
      aliases: ['Palestinians wounded', 'people injured in Gaza', 'wounded'],
      definition: tollOf({
        counted: 'Palestinians wounded in the Gaza Strip since 7 October 2023',
        scope: 'All injured who reached a hospital',
        ...IN_GAZA,
      }),
      tables: dailyTables('injured_cum'),
      values: [{ topic: GAZA, statistic: 'people injured', column: 'injured_cum', ...AS_DEFINED }],
    },
    {
      name: 'Children killed in the Gaza Strip',
      caveat:
        'In May 2024 the UN’s table moved from the media office’s count of all children killed to the ministry’s count of identified children only. The lower number is another scope, not a fall.',
      aliases: ['children killed'],
      definition: tollOf({
        counted: 'Children killed in the Gaza Strip since 7 October 2023',
        scope: 'All dead under 18, identified or not',
        ...IN_GAZA,
      }),
      tables: dailyTables('killed_children_cum'),
      values: [
        { topic: GAZA, statistic: 'children killed', ...AS_DEFINED },
        { topic: GAZA, statistic: 'children killed, identified', partOf: allIdentified, ...IDENTIFIED },
      ],
    },
    {
      name: 'Women killed in the Gaza Strip',
      caveat:
        'As with children, the UN’s table moved in May 2024 from all women killed to identified women only.',
      aliases: ['women killed'],
      definition: tollOf({
        counted: 'Women killed in the Gaza Strip since 7 October 2023',
        scope: 'All dead, identified or not',
        ...IN_GAZA,
      }),
      tables: dailyTables('killed_women_cum'),
      values: [
        { topic: GAZA, statistic: 'women killed', ...AS_DEFINED },
        { topic: GAZA, statistic: 'women killed, identified', partOf: allIdentified, ...IDENTIFIED },
      ],
    },
    {
      name: 'People missing under rubble in the Gaza Strip',
      caveat:
        'People reported missing and not found: an estimate that cannot be checked body by body. It may grow or shrink, and is not part of the count of the dead.',
      aliases: ['people unaccounted for', 'missing under the rubble', 'unaccounted for, presumed dead'],
      definition: tollOf({
        counted: 'People unaccounted for and presumed dead under rubble in the Gaza Strip',
        scope: null,
        ...IN_GAZA,
      }),
      values: [{ topic: GAZA, statistic: 'people missing under rubble', ...AS_DEFINED }],
    },
    {
      name: 'Bodies not yet identified in the Gaza Strip',
      caveat:
        'These dead are in the total of the ministry, but in none of its counts of identified women, children and men.',
      aliases: ['unidentified dead'],
      definition: tollOf({
        counted: 'People killed in the Gaza Strip whose bodies have not been identified',
        scope: null,
        ...IN_GAZA,
      }),
      values: [{ topic: GAZA, statistic: 'bodies not yet identified', ...AS_DEFINED }],
    },
    {
      name: 'Share of children among those killed in the Gaza Strip',
      caveat: 'The share is of identified dead only; who the others were is not known.',
      aliases: [],
      definition: { ...SHARE_OF_DEAD, counted: 'Children among Palestinians killed in the Gaza Strip' },
      values: [{ topic: GAZA, statistic: 'children killed, share of identified dead', ...IDENTIFIED }],
    },
    {
      name: 'Share of women among those killed in the Gaza Strip',
      caveat: 'The share is of identified dead only; who the others were is not known.',
      aliases: [],
      definition: { ...SHARE_OF_DEAD, counted: 'Women among Palestinians killed in the Gaza Strip' },
      values: [{ topic: GAZA, statistic: 'women killed, share of identified dead', ...IDENTIFIED }],
    },
    {
      name: 'Deaths from traumatic injury in the Gaza Strip, estimated',
      caveat: 'A statistical estimate from overlapping lists, not a count.',
      aliases: [],
      definition: tollOf({
        counted: 'Deaths from traumatic injury in the Gaza Strip, as estimated by researchers',
        scope: 'Violent deaths, counted or not; indirect deaths left out',
        ...IN_GAZA,
      }),
      values: [
        { topic: GAZA, statistic: 'deaths from traumatic injury', ...ESTIMATED },
        { topic: GAZA, statistic: 'people killed', only: isTheLancet, ...ESTIMATED },
      ],
    },
    {
      name: 'People killed in the attack of 7 October 2023 in Israel',
      caveat:
        'The Israeli count fell in November 2023, when bodies first counted were found to be attackers’.',
      aliases: ['soldiers and civilians killed', 'people killed in Israel on 7 October', 'Israelis killed'],
      definition: tollOf({
        counted: 'People killed in Israel in the attack of 7 October 2023',
        scope: 'Civilians, foreigners and security forces; attackers left out',
        place: 'Israel',
        start: '2023-10-07',
      }),
      values: [{ topic: ISRAEL, statistic: 'people killed', ...AS_DEFINED }],
    },
    {
      name: 'People taken hostage on 7 October 2023',
      caveat: null,
      aliases: ['hostages', 'people abducted'],
      definition: tollOf({
        counted: 'People abducted to the Gaza Strip on 7 October 2023',
        scope: null,
        place: 'Gaza Strip',
        start: '2023-10-07',
      }),
      values: [
        { topic: ISRAEL, statistic: 'people abducted', ...AS_DEFINED },
        { topic: ISRAEL, statistic: 'hostages held in Gaza', ...AS_DEFINED },
      ],
    },
  ],
};

/** One outlet printed the study's rounded estimate as a count of people killed. */
function isTheLancet(row: { readonly low: string }): boolean {
  return row.low === '64000';
}

function notTheLancet(row: { readonly low: string }): boolean {
  return !isTheLancet(row);
}
