// Abbreviations whose stop may not end a sentence, and words that begin one. Lower case, without the last stop.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Something always follows: titles before names, `e.g.`, `vs.`. */
export const NEVER_LAST: ReadonlySet<string> = words(
  `mr mrs ms mx dr prof gen lt col maj capt cpt sgt adm cmdr brig sen rep reps gov pres hon rev fr msgr amb supt messrs
   st ste mt ft e.g i.e cf viz vs v esp incl ca approx resp`,
);

/** Followed by a number they go on; otherwise the stop ends the sentence. */
export const WITH_NUMBER: ReadonlySet<string> = words(
  'no nos art arts fig figs sec secs vol vols p pp para paras ch chap eq ed eds nr pt op cit',
);

/** A sentence ends behind them only where the next word usually begins one. */
export const RARELY_LAST: ReadonlySet<string> = words(
  `inc ltd co corp llc plc jr sr ph.d phd ave blvd rd dept univ assn bros est etc al min max
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
);

/** Words, capitalised, that begin sentences and hardly stand inside names. */
export const STARTERS: ReadonlySet<string> = words(
  `The A An This That These Those It Its He His She Her They Their We Our You Your I There Here
   In On At By For From With Without Within Under Over After Before During Since Until Through Throughout Across Amid Among Between Beyond Despite Following As To Of
   And But Or Nor So Yet If When While Where Whereas Although Though Because Unless Once Whether Even Only Both Each Every Some Many Most Several Few All Any No Not Neither Either Another Other Such
   However Moreover Furthermore Meanwhile Nevertheless Nonetheless Therefore Thus Hence Instead Indeed Still Also Then Now Today Yesterday Tomorrow Later Earlier Recently Finally First Second Third Last Next
   What Who Why How Which Whose Rather More Less One Two Three According Given Having Being`,
);
