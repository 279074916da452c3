import {
  all,
  any,
  type Condition,
  invoked,
  is,
  known,
  not,
  same,
  some,
  stated,
  unless,
} from '../../src/policy/authoring.js';

type OfParty = Condition<'parties[]'>;

/** The first supply in the Union, as this party states it of itself; planned counts (Art. 3(9)). */
const placesItself = is('parties[].placesOnTheMarket', true);

/** Placing a system that bears the name of a firm elsewhere (Art. 3(6)). */
const placesAnothersSystem = is('parties[].placesSystemOfThirdCountryBrand', true);

/**
 * A maker whose system an importer places has placed it through the importer, if it supplied it for that: no importer
 * stands without a provider (Art. 23(1)). While some importer places a system and nobody says whose, it is open.
 */
const placesThroughAnImporter = all(
  any(some('parties[]', placesAnothersSystem), stated(is('parties[].placesThroughImporter', true))),
  is('parties[].placesThroughImporter', true),
);

export const putsIntoService: OfParty = any(
  is('parties[].putsIntoService', 'own use'),
  is('parties[].putsIntoService', 'supplied to a deployer for first use'),
);

/** Placing on the market as a provider does it: itself, or through an importer. */
export const placesAsMaker: OfParty = any(placesItself, placesThroughAnImporter);

/** Placing on the market by whoever does it, the importer included. */
export const places: OfParty = any(placesAsMaker, placesAnothersSystem);

export const makes: OfParty = any(is('parties[].develops', true), is('parties[].hasDeveloped', true));

/**
 * Use by a deployer: purely personal use makes none (Art. 2(10), 3(4)), which has to be invoked, and which only a natural
 * person has.
 */
export const deploys: OfParty = unless(is('parties[].usesUnderItsAuthority', true), {
  invoked: all(is('parties[].personalNonProfessionalUse', true), is('organisation.kind', 'natural person')),
});

const ESTABLISHED = 'organisation.establishedInUnion';

/**
 * Established or located in the Union (Art. 2(1)(b), 3(5), 3(6)): whoever is established there is there. Where a party
 * sits is no act, so that it brings nothing into play by itself.
 */
export const inTheUnion: OfParty = not(
  all(is('organisation.locatedInUnion', false), not(stated(is(ESTABLISHED, true)))),
);

/**
 * Established or located in a third country (Art. 2(1)(c)). A branch in the Union does not take its establishment away;
 * who is established in the Union is nowhere else, unless its own answers contradict that.
 */
export const elsewhere: OfParty = not(
  any(
    all(stated(is(ESTABLISHED, true)), not(stated(is('organisation.locatedInUnion', false)))),
    all(is('organisation.locatedInUnion', true), is(ESTABLISHED, true)),
  ),
);

/** A use that names its deployer is the use of that party alone; while it names nobody, it may be anybody’s. */
export const mayBeItsUse: Condition<'parties[]' | 'uses[]'> = not(
  invoked(all(known('uses[].deployer'), not(same('uses[].deployer', 'parties[].id')))),
);

/** What a deployer does beside what the maker means, stated of a use that names its deployer. */
export const besideTheMakersPurpose: Condition<'uses[]'> = invoked(
  all(known('uses[].deployer'), is('uses[].withinIntendedPurpose', false)),
);
