// For other sites' pages that show frames of ours.
import { startFrameHeights } from './frame-heights.ts';

startFrameHeights();
