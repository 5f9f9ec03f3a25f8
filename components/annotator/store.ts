/** A value that changes only by actions, and tells whoever listens: what React's useSyncExternalStore asks for. */
export interface Store<State, Action> {
  getState(): State;
  dispatch(action: Action): void;
  /** Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

/** Makes a store around a pure reducer. */
export function createStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    getState: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
