// Past forms of verbs that no rule makes.

/** The base of each past form that no ending tells: those that policy prose uses most. */
export const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `met meet;held hold;went go;gone go;took take;taken take;gave give;given give;made make;sent send;left leave;lost lose;won win;sold sell;bought buy;
  rose rise;risen rise;fell fall;fallen fall;grew grow;grown grow;began begin;begun begin;broke break;broken break;chose choose;chosen choose;
  came come;became become;drew draw;drawn draw;drove drive;driven drive;fought fight;found find;kept keep;led lead;paid pay;said say;saw see;
  seen see;set set;shot shoot;spoke speak;spoken speak;stood stand;struck strike;thought think;told tell;withdrew withdraw;withdrawn withdraw;
  wrote write;written write;built build;brought bring;sought seek;signed sign;downed down;flew fly;forbade forbid;froze freeze;frozen freeze;
  rejoined join;joined join;hosted host;hosting host;hosts host;cancelled cancel;canceled cancel;put put;set set;let let;cut cut;became become;got get;ran run;understood understand;sued sue;spent spend;lent lend;dealt deal;felt feel;dug dig;shrank shrink;shrunk shrink;sank sink;sunk sink;spread spread;swore swear;sworn swear;tore tear;torn tear;froze freeze;woke wake;bore bear;borne bear;caught catch;taught teach;bound bind;clung cling;drank drink;fed feed;forgot forget;forgave forgive;forgiven forgive;hid hide;hidden hide;hit hit;hurt hurt;knew know;known know;laid lay;lit light;meant mean;overthrew overthrow;overthrown overthrow;rang ring;rode ride;ridden ride;sped speed;split split;stole steal;stolen steal;swept sweep;threw throw;thrown throw;upheld uphold;withheld withhold;wore wear;worn wear;stuck stick;shut shut;forbidden forbid;oversaw oversee;overseen oversee;heard hear;fled flee;shown show;blew blow;blown blow;beaten beat;undertook undertake;undertaken undertake;arose arise;shook shake;shaken shake;rebuilt rebuild;retook retake;retaken retake;repaid repay;underwent undergo;undergone undergo;foresaw foresee;foreseen foresee;withstood withstand;overran overrun;overrode override;overridden override;misled mislead;sat sit;strove strive;swung swing;woven weave;rewrote rewrite;rewritten rewrite;outgrew outgrow;outgrown outgrow;undid undo;undone undo;slain slay;shed shed;quit quit;overtook overtake;slid slide;swam swim`
    .split(';')
    .map((pair) => pair.trim().split(' ')),
);
