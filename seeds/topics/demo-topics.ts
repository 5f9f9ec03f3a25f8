import type { SeedTopic } from '../seed-topic.ts';
import { AL_AHLI_BLAST } from './al-ahli-blast.ts';
import { CHINA_YOUTH_UNEMPLOYMENT } from './china-youth-unemployment.ts';
import { DERNA_FLOOD } from './derna-flood.ts';
import { GAZA_WAR } from './gaza-war.ts';
import { HONG_KONG_MARCHES } from './hong-kong-marches.ts';
import { HURRICANE_MARIA } from './hurricane-maria.ts';
import { LEBANON_WAR } from './lebanon-war.ts';
import { MOROCCO_EARTHQUAKE } from './morocco-earthquake.ts';
import { RUSSIAN_LOSSES } from './russian-losses.ts';
import { SUDAN_WAR } from './sudan-war.ts';
import { TEXAS_FLOODS } from './texas-floods.ts';
import { TIGRAY_WAR } from './tigray-war.ts';
import { TURKEY_SYRIA_EARTHQUAKES } from './turkey-syria-earthquakes.ts';
import { UKRAINE_RECONSTRUCTION } from './ukraine-reconstruction.ts';
import { US_PAYROLLS } from './us-payrolls.ts';
import { WEST_BANK } from './west-bank.ts';

/** The topics of the demo, in the order they are planted. */
export const DEMO_TOPICS: readonly SeedTopic[] = [
  GAZA_WAR,
  HURRICANE_MARIA,
  AL_AHLI_BLAST,
  DERNA_FLOOD,
  TIGRAY_WAR,
  US_PAYROLLS,
  HONG_KONG_MARCHES,
  UKRAINE_RECONSTRUCTION,
  TURKEY_SYRIA_EARTHQUAKES,
  MOROCCO_EARTHQUAKE,
  CHINA_YOUTH_UNEMPLOYMENT,
  WEST_BANK,
  LEBANON_WAR,
  TEXAS_FLOODS,
  RUSSIAN_LOSSES,
  SUDAN_WAR,
];
