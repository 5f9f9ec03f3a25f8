// The one module of readers' pages. Everything on them works without it.
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch(document);
