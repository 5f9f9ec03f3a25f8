'use client';

import { Combobox } from '@base-ui/react/combobox';
import { useEffect, useMemo, useRef, useState } from 'react';
import { describedBy, FieldFrame, type FieldFrameProps } from '#components/form/field-frame.tsx';
import formStyles from '#components/form/form.module.css';
import { nameKey } from '#lib/domain/name-key.ts';
import styles from './choice-field.module.css';
import { useFound } from './use-found.ts';

/** Something to choose: what it is called, and what tells it from its namesakes. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** Names it is also found by. */
  readonly alsoNamed?: readonly string[];
}

export interface ChoiceFieldProps extends Omit<FieldFrameProps, 'children'> {
  readonly chosen: Choice | null;
  /** What is offered before anything is typed, best first. */
  readonly offered: readonly Choice[];
  /** Finds more by typed words; without it the offered ones are narrowed. */
  readonly find?: (query: string, signal: AbortSignal) => Promise<readonly Choice[]>;
  /** An entry that makes a new one of the typed words; it stands after what matches them, before what is only similar. */
  readonly create?: {
    readonly label: (query: string) => string | undefined;
    readonly act: (query: string) => void;
  };
  readonly onChoose: (choice: Choice) => void;
  /** Opens with the focus in it: Enter takes the first entry. */
  readonly takesFocus?: boolean;
}

/** A field that is searched by typing, with the arrow keys and Enter to choose. */
export function ChoiceField({
  chosen,
  offered,
  find,
  create,
  onChoose,
  takesFocus = false,
  ...frame
}: ChoiceFieldProps) {
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(takesFocus);
  const input = useTakenFocus(takesFocus);
  const { matching, similar, isSearching } = useFound(query, offered, find);
  const createLabel = create?.label(query.trim());
  const items = useMemo(() => {
    const exists = matching.some(({ label }) => nameKey(label) === nameKey(query));
    // While the search is under way nothing new is offered: what Enter takes must not change under the finger.
    const isOffered = createLabel !== undefined && !exists && !isSearching;
    return [...matching, ...(isOffered ? [{ id: CREATE, label: createLabel }] : []), ...similar];
  }, [matching, similar, createLabel, isSearching, query]);

  function choose(choice: Choice | null) {
    setQuery('');
    if (choice === null) return;
    if (choice.id === CREATE) create?.act(query.trim());
    else onChoose(choice);
  }

  return (
    <FieldFrame {...frame}>
      <Combobox.Root<Choice>
        items={items}
        filter={null}
        value={chosen}
        open={isOpen}
        onOpenChange={setOpen}
        onValueChange={choose}
        onInputValueChange={(words, { reason }) => {
          if (reason === 'input-change' || reason === 'input-clear') setQuery(words);
        }}
        itemToStringLabel={({ label }) => label}
        isItemEqualToValue={(a, b) => a.id === b.id}
        autoHighlight={HIGHLIGHT_FIRST}
      >
        <Combobox.Input
          ref={input}
          id={frame.id}
          className={formStyles.control}
          aria-describedby={describedBy(frame.id, frame.hint, frame.problem)}
          aria-invalid={frame.problem === undefined ? undefined : true}
        />
        <Combobox.Portal>
          <Combobox.Positioner className={styles.positioner} sideOffset={2} align="start">
            <Combobox.Popup className={styles.popup}>
              <Combobox.Empty className={styles.empty}>
                {isSearching ? 'Searching …' : 'Nothing of that name.'}
              </Combobox.Empty>
              <Combobox.List className={styles.list}>
                {(choice: Choice) => (
                  <Combobox.Item
                    key={choice.id}
                    value={choice}
                    className={styles.choice}
                    data-create={choice.id === CREATE}
                  >
                    <span>{choice.label}</span>
                    {choice.detail === undefined ? null : (
                      <span className={styles.detail}>{choice.detail}</span>
                    )}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </FieldFrame>
  );
}

const CREATE = 'create';

// The root hands this on to code that knows "always"; its own type, narrower than that code, says boolean.
const HIGHLIGHT_FIRST = 'always' as unknown as boolean;

function useTakenFocus(takesFocus: boolean) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    input.current?.focus();
    input.current?.select();
  }, [takesFocus]);
  return input;
}
