// Every rule about offices and standings, in order.
import type { SaidOf, Trap } from '../types.js';
import { findAlike } from './find-alike.js';
import { findCamp } from './find-camp.js';
import { findHome } from './find-home.js';
import { findLevel } from './find-level.js';
import { findObserver } from './find-observer.js';
import { findOffice, findPersonal } from './find-office.js';
import { findOwner } from './find-owner.js';
import { findLeaver, findStanding } from './find-standing.js';

/** The first standing of a statement that its evidence gives otherwise: as a member or an observer, in office or in opposition, at the head or below it. */
export const findStandings = (said: SaidOf, known: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null =>
  findStanding(said, known) ??
  findLeaver(said, known) ??
  findObserver(said, known) ??
  findCamp(said, known, isSame) ??
  findLevel(said, known) ??
  findOffice(said, known, isSame) ??
  findPersonal(said, known) ??
  findHome(said, known, isSame) ??
  findOwner(said, known, isSame) ??
  findAlike(said, known, isSame);
