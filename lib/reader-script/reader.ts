// The one module of readers' pages. Everything on them works without it.
import { startCopyButtons } from './copy-buttons.ts';
import { startFoldedCards } from './folded-cards.ts';
import { startFrameHeights } from './frame-heights.ts';
import { startSearchKey } from './search-key.ts';
import { startSearchSuggestions } from './search-suggestions.ts';
import { startThemeSwitch } from './theme-switch.ts';
import { startTimelineCards } from './timeline-cards.ts';
import { startTimelineKeys } from './timeline-keys.ts';
import { startViewForms } from './view-form.ts';

startThemeSwitch(document);
startTimelineCards(document);
startTimelineKeys(document);
startFoldedCards(document);
startViewForms(document);
startFrameHeights();
startSearchSuggestions(document);
startSearchKey(document);
startCopyButtons(document);
