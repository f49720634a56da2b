// Sentences that say what is to come.

/** What is to come, in the words of whoever says it. */
const AHEAD =
  /\b(?:will|shall|won['’]t|(?:is|are|was|were|looks?|seems?|appears?|remains?)\s+(?:\w+\s+)?(?:likely|unlikely|bound|poised|set|due|destined|about|going)\s+to|in the (?:coming|next) (?:days?|weeks?|months?|years?))\b/i;
/** What is to come, as sources report it: plans and expectations too. */
const TOLD_AHEAD =
  /\b(?:will|shall|would|could|may|might|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|intend(?:s|ed|ing)?|announce[sd]?|forecasts?|predict(?:s|ed)?|target(?:s|ed)?|aim(?:s|ed)?|likely|unlikely|set to|due to|poised to)\b/i;
/** Somebody is said to say so. */
const ATTRIBUTED =
  /\b(?:says?|said|according to|by one account|reports?|reported|reportedly|announces?|announced|expects?|expected|plans?|planned|warns?|warned|predicts?|predicted|forecasts?|argues?|argued|promises?|promised|intends?|vows?|vowed|told)\b/i;

/** Whether a sentence predicts by itself. What somebody is said to expect or to plan is reported, not predicted. */
export const isPrediction = (sentence: string): boolean => AHEAD.test(sentence) && !ATTRIBUTED.test(sentence);

/** Whether the words of a source look ahead. */
export const looksAhead = (words: string): boolean => TOLD_AHEAD.test(words);
