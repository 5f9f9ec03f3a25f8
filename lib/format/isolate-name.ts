/**
 * A name safe to set inside a plain-text sentence of the other writing direction:
 * right-to-left names are wrapped in Unicode isolates, so that the numbers after them keep their place.
 */
export function isolateName(name: string): string {
  return RIGHT_TO_LEFT.test(name) && !name.startsWith('\u2068') ? `\u2068${name}\u2069` : name;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
