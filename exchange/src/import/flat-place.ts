type Flat = Readonly<Record<string, unknown>>;

/** A flat place of residence as the API's `AbstractVerblijfplaats`: address, abroad, location or unknown. Pure. */
export function placeOf(flat: Flat): Flat {
  if (flat.straat !== undefined)
    return { type: 'Adres', verblijfadres: addressOf(flat), ...identification(flat), ...since(flat) };
  if (flat.locatiebeschrijving !== undefined)
    return { type: 'Locatie', verblijfadres: only(flat, ['locatiebeschrijving']), ...since(flat) };
  if (abroad(flat))
    return {
      type: 'VerblijfplaatsBuitenland',
      verblijfadres: only(flat, ['land', 'regel1', 'regel2', 'regel3']),
      ...since(flat),
    };
  return { type: 'VerblijfplaatsOnbekend', ...since(flat) };
}

/** Country 0000 is "unknown". */
const abroad = ({ land }: Flat): boolean => land !== undefined && (land as Flat).code !== '0000';

const addressOf = (flat: Flat): Flat => ({
  officieleStraatnaam: flat.naamOpenbareRuimte ?? flat.straat,
  korteStraatnaam: flat.straat,
  ...(flat.huisnummer === undefined ? {} : { huisnummer: Number(flat.huisnummer) }),
  ...only(flat, ['huisletter', 'huisnummertoevoeging', 'aanduidingBijHuisnummer', 'postcode', 'woonplaats']),
});

const identification = (flat: Flat): Flat =>
  only(flat, ['functieAdres', 'adresseerbaarObjectIdentificatie', 'nummeraanduidingIdentificatie']);

function since(flat: Flat): Flat {
  const datumVan = flat.datumAanvangAdreshouding ?? flat.datumAanvangAdresBuitenland;
  return {
    ...(datumVan === undefined ? {} : { datumVan }),
    ...only(flat, ['datumIngangGeldigheid', 'inOnderzoek']),
  };
}

const only = (flat: Flat, keys: readonly string[]): Flat =>
  Object.fromEntries(keys.flatMap((key) => (flat[key] === undefined ? [] : [[key, flat[key]]])));
