// Verbs whose subject is what is acted on where nothing stands behind them: "the ferry sank", "the ferry was sunk", "they sank the ferry".
import { baseOf } from '../read/read-words.js';

const WORDS =
  'accelerate adapt adjust advance align assemble balance bend boil break burn burst calm capsize change cheapen clear close collapse combine convene cool crack crash dampen darken decrease deepen delay demobilise demobilize deploy derail detonate develop disband diminish disperse dissolve divide double drain drift drop drown dry ease empty end enlarge enrol escalate evacuate evolve expand explode extend fail fill flatten flood form freeze gather grow halt halve harden heal heat ignite improve increase integrate intensify jam land lengthen lessen lighten march melt merge mobilise mobilize move multiply narrow open overturn part pause quadruple quicken quieten rally realign recover register relax relocate reopen resettle resume retire retreat return reunite reverse roll rotate rupture scatter scramble separate settle sharpen shift shorten shrink shut sink slacken slide slow soften spill spin split spread stabilise stabilize start stiffen stop strengthen stretch swell swing switch tighten tilt topple transfer transform triple turn unfold unite vary warm weaken widen withdraw worsen';

const STEMS: ReadonlySet<string> = new Set(WORDS.split(' ').map(baseOf));

/** Whether a verb, by its stem, may have what is acted on before it. */
export const isBothWays = (stem: string): boolean => STEMS.has(stem);
