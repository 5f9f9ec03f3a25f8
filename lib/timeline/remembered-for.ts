/**
 * `make`, asked once for each thing and the details beside it, for as long as the thing is in use. A page asks the
 * same of one list of claims in several places.
 */
export function rememberedFor<Thing extends object, Details extends readonly (string | number)[], Value>(
  make: (thing: Thing, ...details: Details) => Value,
): (thing: Thing, ...details: Details) => Value {
  const values = new WeakMap<Thing, Map<string, Value>>();
  return (thing, ...details) => {
    const ofThing = values.get(thing) ?? new Map<string, Value>();
    const key = details.join(' ');
    if (!ofThing.has(key)) values.set(thing, ofThing.set(key, make(thing, ...details)));
    return ofThing.get(key) as Value; // it has the key
  };
}
