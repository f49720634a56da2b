// Who stands between two others, and for whom somebody speaks, told of the wrong one; sentences invented.
import { describe, expect, it } from 'vitest';
import { findClient } from '../../../../src/evidence/traps/order/find-client.js';
import { findMediation } from '../../../../src/evidence/traps/order/find-mediation.js';
import { isSame, said } from '../../../support/invented-text.js';

const OMAN = 'In May, Oman mediated between Kenya and Norway over the wreck.';
const PERU = 'Talks between Chile and Brazil, brokered by Peru, opened on Monday.';

describe('findMediation', () => {
  it.each([
    ['Kenya mediated between Oman and Norway.', OMAN],
    ['Go-between in the talks of Oman with Norway: Kenya', OMAN],
    ['Norway carried letters between Kenya and Oman.', OMAN],
    ['Talks between Oman and Kenya were brokered by Norway.', OMAN],
    ['In the talks between Oman and Norway, Kenya took on the part of go-between.', OMAN],
    ['In the May dispute between Peru and Brazil, Chile was the intermediary.', PERU],
    ['Chile brokered talks between Peru and Brazil.', PERU],
    ['Broker of the talks between Chile and Peru: Brazil', PERU],
  ])('notices “%s” of “%s”', (statement, evidence) => {
    expect(findMediation(said(statement), said(evidence), isSame)?.rule).toBe('order');
  });

  it.each([
    ['Norway and Kenya had Oman as a mediator between them.', OMAN],
    ['Go-between in the talks of Kenya with Norway: Oman', OMAN],
    ['Kenya, which quarrels with Norway, thanked Oman for mediating between the two.', OMAN],
    ['Talks between Norway and Kenya were brokered by Oman.', OMAN],
    ['Kenya said trade between Oman and Norway would grow.', 'Oman sells fish to Norway, Kenya said.'],
    ['In the talks between Kenya and Norway, Oman took on the part of go-between.', OMAN],
    ['In the May dispute between Chile and Brazil, Peru was the intermediary.', PERU],
    ['Peru brokered talks between Brazil and Chile.', PERU],
    ['Broker of the talks between Chile and Brazil: Peru', PERU],
  ])('lets “%s” of “%s” pass', (statement, evidence) => {
    expect(findMediation(said(statement), said(evidence), isSame)).toBeNull();
  });
});

const TENANTS = 'Appearing for the tenants, Barrister Ana Soto said the roof had leaked for years.';
const STATE = 'Jon Wills, counsel for the prosecution, asked for ten years.';

describe('findClient', () => {
  it.each([
    ['For the prosecution, Ana Soto spoke of a roof that had leaked.', TENANTS],
    ['Ana Soto, a lawyer for the ministry, spoke of the roof.', TENANTS],
    ['Speaking for the accused, Jon Wills asked for ten years.', STATE.replace('Jon Wills, counsel', 'Barrister Jon Wills, speaking')],
    ['Jon Wills, counsel for the defence, asked for ten years.', STATE],
  ])('notices “%s” of “%s”', (statement, evidence) => {
    expect(findClient(said(statement), said(evidence))?.rule).toBe('order');
  });

  it.each([
    ['For the tenants, Ana Soto spoke of a roof that had leaked.', TENANTS],
    ['Ana Soto, a lawyer for the residents, spoke of the roof.', TENANTS],
    ['Jon Wills, speaking for the state, asked for ten years.', STATE],
    ['For the prosecution, Pedro Ruiz asked for less.', TENANTS],
  ])('lets “%s” of “%s” pass', (statement, evidence) => {
    expect(findClient(said(statement), said(evidence))).toBeNull();
  });
});
