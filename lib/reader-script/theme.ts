// Runs before the first paint, so that a reader who chose a theme never sees the other one flash by.
import { showTheme, storedTheme } from './theme-choice.ts';

showTheme(storedTheme());
