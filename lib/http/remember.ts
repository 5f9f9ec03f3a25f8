/**
 * The same function with the answers to its latest questions at hand. When it knows `limit` of them it forgets all:
 * simpler than forgetting one by one, and a flood of made-up questions costs no more than asking each once.
 */
export function remember<Answer>(
  limit: number,
  answer: (question: string) => Answer,
): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const now = answer(question);
    // Long questions are for the most part made up, and would make the bound on their number no bound on memory.
    if (question.length > LONGEST_REMEMBERED) return now;
    if (known.size >= limit) known.clear();
    known.set(question, now);
    return now;
  };
}

const LONGEST_REMEMBERED = 300;
