/** Nouns that mean human beings, in the singular. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'person people human individual civilian child man woman boy girl baby infant toddler newborn kid teenager teen youth adult minor adolescent pensioner senior ' +
    'palestinian refugee migrant patient employee worker soldier troop voter resident survivor victim casualty fatality dead death hostage passenger protester protestor demonstrator ' +
    'detainee prisoner inmate captive police policeman policewoman officer official fighter militant rebel insurgent gunman terrorist combatant soldier serviceman servicewoman servicemember ' +
    'marine sailor airman pilot guard reservist conscript recruit veteran commando paratrooper peacekeeper militiaman militia mercenary guerrilla jihadist extremist ' +
    'doctor nurse medic paramedic physician surgeon midwife pharmacist dentist healthcare-worker staffer staff personnel crew member crewman firefighter rescuer responder volunteer ' +
    'teacher student pupil schoolchild schoolgirl schoolboy graduate undergraduate professor lecturer academic scientist researcher engineer farmer fisherman miner labourer laborer builder driver trucker ' +
    'journalist reporter correspondent photographer cameraman editor blogger activist campaigner advocate lawyer attorney judge magistrate prosecutor juror witness suspect defendant convict offender criminal trafficker smuggler dealer gangster attacker assailant bomber shooter perpetrator ' +
    'citizen national foreigner immigrant emigrant expatriate asylum-seeker seeker evacuee returnee settler villager islander inhabitant local neighbour neighbor tenant homeowner owner landlord householder occupant ' +
    'supporter member follower fan spectator visitor tourist traveller traveler guest pilgrim worshipper worshiper commuter cyclist pedestrian motorist rider hiker climber swimmer ' +
    'customer client consumer user subscriber shopper investor shareholder trader taxpayer donor donator beneficiary recipient claimant applicant candidate respondent participant attendee delegate representative ambassador diplomat minister lawmaker legislator senator congressman mp deputy councillor politician mayor governor ' +
    'mother father parent son daughter brother sister sibling wife husband widow orphan relative grandparent grandchild family-member spouse partner ' +
    'player athlete footballer coach singer actor artist writer author musician celebrity ' +
    'executive manager director boss chief leader head deputy aide adviser advisor expert analyst economist specialist technician mechanic contractor consultant freelancer apprentice trainee intern jobseeker job-seeker ' +
    'muslim christian jew hindu sikh buddhist catholic orthodox protestant yazidi druze kurd arab turk pole czech dane swede finn briton scot serb croat bosniak slovak uzbek tajik kazakh uyghur tamil rohingya roma filipino filipina spaniard frenchman englishman irishman dutchman ' +
    'smoker drinker addict carrier sufferer diabetic amputee case-worker carer caregiver cleaner cook waiter barista clerk cashier salesperson ' +
    'parishioner priest nun monk bishop cleric imam rabbi missionary ' +
    'body corpse cadaver arrival agent elector constituent newcomer stranded colleague friend classmate teammate buyer seller retiree trainer referee cadet astronaut chef pilgrim ' +
    'other casualty wounded injured missing displaced unemployed jobless homeless deportee abductee kidnapper captor crowd population escapee stowaway bystander passer-by spokesman spokeswoman spokesperson commander general strategist striker picketer marcher rioter looter vandal squatter drug-user'
  ).split(' '),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['schoolchildren', 'schoolchild'],
  ['grandchildren', 'grandchild'],
  ['babies', 'baby'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['folk', 'person'],
]);

const PERSON_SUFFIX =
  /(?:men|women|ists|ologists|cians|goers|keepers|holders|seekers|workers|fighters|makers|dwellers|mates)$/;
const PERSON_SINGULAR_SUFFIX =
  /(?:man|woman|person|ist|ologist|cian|goer|keeper|holder|seeker|worker|fighter|dweller|mate)$/;
const NOT_PERSONS: ReadonlySet<string> = new Set([
  'lists',
  'mists',
  'twists',
  'fists',
  'wrists',
  'exists',
  'estimates',
  'climates',
  'list',
  'twist',
  'estimate',
  'climate',
  'omen',
  'specimen',
  'human',
  'stakeholders',
  'shareholdings',
  'assist',
  'assists',
  'exist',
  'consist',
  'insist',
  'resist',
  'placeholder',
]);

/** The noun, in either number and in lower case, means human beings. */
export function isPersonNoun(noun: string): boolean {
  if (IRREGULAR.has(noun) && noun !== 'lives') return true;
  if (PERSON_NOUNS.has(noun) || PERSON_NOUNS.has(singularise(noun))) return true;
  if (NOT_PERSONS.has(noun)) return noun === 'human';
  return noun.length > 5 && (PERSON_SUFFIX.test(noun) || PERSON_SINGULAR_SUFFIX.test(noun));
}

/** A capitalised plural that names a people: "Iraqis", "Palestinians", "Congolese". */
export function isPeopleName(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return /(?:ians|cans|eans|uans|tans|sians|nians|rians|ans|aqis|elis|anis|aitis|atis|emenis|audis|ashmiris|engalis|omalis|epalis|ese|ians|kans|iots|ites|ards)$/u.test(
    text,
  );
}

/** The singular of a regular or common irregular plural, in lower case. */
export function singularise(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular) return irregular;
  if (/(?:men)$/.test(noun)) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}
