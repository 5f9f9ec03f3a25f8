/** What a verb or noun before a number says happened to what is counted: "killing 12 people" -> "people killed". */
export const HAPPENINGS: ReadonlyMap<string, string> = new Map(
  [
    'killed kill kills killing lives',
    'injured injure injures injuring injury injuries',
    'wounded wound wounds wounding',
    'displaced displace displaces displacing displacement',
    'arrested arrest arrests arresting',
    'detained detain detains detaining detention',
    'evacuated evacuate evacuates evacuating evacuation',
    'rescued rescue rescues rescuing',
    'destroyed destroy destroys destroying destruction',
    'damaged damage damages damaging',
    'infected infect infects infecting',
    'abducted abduct abducts abducting abduction',
    'executed execute executes executing execution',
    'trapped trap traps trapping',
    'cut cuts cutting',
    'created create creates creating creation',
    'seized seize seizes seizing seizure',
    'intercepted intercept intercepts intercepting',
    'deported deport deports deporting deportation',
    'hired hire hires hiring',
    'buried bury buries burying',
  ].flatMap((line) => {
    const words = line.split(' ');
    const [participle = ''] = words;
    return words.map((word): [string, string] => [word, participle]);
  }),
);
