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

/** Use by a deployer: purely personal use by a natural person makes none (Art. 2(10), 3(4)), which has to be invoked. */
export const deploys: OfParty = unless(is('parties[].usesUnderItsAuthority', true), {
  invoked: is('parties[].personalNonProfessionalUse', true),
});

/** A use that names its deployer is the use of that party alone; while it names nobody, it may be anybody’s. */
export const mayBeItsUse: Condition<'parties[]' | 'uses[]'> = not(
  invoked(all(known('uses[].deployer'), not(same('uses[].deployer', 'parties[].id')))),
);

/** What a deployer does beside what the maker means, stated of a use that names its deployer. */
export const besideTheMakersPurpose: Condition<'uses[]'> = invoked(
  all(known('uses[].deployer'), is('uses[].withinIntendedPurpose', false)),
);
