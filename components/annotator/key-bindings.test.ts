import { describe, expect, it } from 'vitest';
import { findCommand, KEY_BINDINGS, type KeyPress, keyInWords } from './key-bindings.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  typing: 'nowhere',
  ...held,
});

describe('single keys', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['y', 'accept'],
    ['e', 'edit'],
    ['x', 'reject'],
    ['a', 'create'],
    ['t', 'createStatement'],
    ['n', 'createAbsence'],
    ['s', 'markSource'],
    ['d', 'markDate'],
    ['/', 'search'],
    ['?', 'showKeys'],
  ])('%s stands for %s', (key, command) => {
    expect(findCommand(press(key), false)).toBe(command);
  });

  it('belong to the field while somebody types', () => {
    expect(findCommand(press('y', { typing: 'words' }), false)).toBeNull();
  });

  it('can be switched off', () => {
    expect(findCommand(press('y'), true)).toBeNull();
    expect(findCommand(press('Enter', { ctrlKey: true }), true)).toBe('saveAndGoOn');
  });

  it('leave the browser its own combinations', () => {
    expect(findCommand(press('a', { ctrlKey: true }), false)).toBeNull();
    expect(findCommand(press('d', { altKey: true }), false)).toBeNull();
    expect(findCommand(press('e', { metaKey: true }), false)).toBeNull();
  });

  it('with Shift is found where a keyboard needs it', () => {
    expect(findCommand(press('?', { shiftKey: true }), false)).toBe('showKeys');
    expect(findCommand(press('/', { shiftKey: true }), false)).toBe('search');
    expect(findCommand(press('Y', { shiftKey: true }), false)).toBeNull();
  });
});

describe('combinations', () => {
  it('work with Ctrl and with Cmd, also while somebody types', () => {
    expect(findCommand(press('Enter', { ctrlKey: true, typing: 'words' }), false)).toBe('saveAndGoOn');
    expect(findCommand(press('Enter', { metaKey: true, typing: 'words' }), false)).toBe('saveAndGoOn');
    expect(findCommand(press('Enter', { ctrlKey: true, shiftKey: true }), false)).toBe('publish');
  });

  it('undo what was decided, not what is being typed', () => {
    expect(findCommand(press('z', { metaKey: true }), false)).toBe('undo');
    expect(findCommand(press('z', { metaKey: true, typing: 'words' }), false)).toBeNull();
    expect(findCommand(press('z', { metaKey: true, typing: 'empty_field' }), false)).toBe('undo');
  });
});

it('no key stands for two commands', () => {
  const chords = Object.values(KEY_BINDINGS).map(
    ({ key, withModifier = false, withShift = false }) => `${key} ${withModifier} ${withShift}`,
  );
  expect(new Set(chords).size).toBe(chords.length);
});

it('prints keys as they stand on the keyboard', () => {
  expect(keyInWords('accept', false)).toBe('Y');
  expect(keyInWords('saveAndGoOn', false)).toBe('Ctrl Enter');
  expect(keyInWords('publish', true)).toBe('⌘ Shift Enter');
});
