/** Verbs and words that say a quantity moved: the numbers after "from" and "to" are two figures, not a range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased increasing ' +
    'decrease decreases decreased decreasing drop drops dropped dropping climb climbs climbed climbing jump jumps jumped jumping ' +
    'surge surges surged surging soar soars soared soaring slip slips slipped slipping slide slides slid sliding decline declines declined declining ' +
    'plunge plunges plunged plunging tumble tumbles tumbled shrink shrinks shrank shrunk shrinking contract contracts contracted ' +
    'expand expands expanded expanding edge edges edged inch inched ease eased eases easing dip dips dipped dipping gain gains gained lose lost ' +
    'raise raises raised raising lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing reduction revise revised revises revising ' +
    'up down hike hiked hikes change changed changes changing moved move moves went go goes swelled swell double doubled tripled quadrupled ' +
    'improve improved improves widen widened widens narrow narrowed narrows upgraded downgraded boost boosted boosts rebounded rebound retreated ' +
    'sink sank sunk advance advanced slow slowed slows slowing accelerate accelerated accelerates spike spiked skyrocketed halved trimmed ' +
    'ticked ticks crept creeps nudged pushed picked bumped shot sped headed bounced hovered weaken weakened strengthened extended shorten shortened'
  ).split(' '),
);
