-- The health-care allowance of 2026 as a careful engineer writes it for these very columns: exact (DECIMAL throughout, whole
-- numbers for the division), every amount computed once. Wet op de zorgtoeslag 1 to 3, Awir 14 and 16; the figures are those of
-- packs/toeslagen/zorgtoeslag/parameters.yaml for 2026. Reviewed to give what the pack gives for every row.
WITH household AS NOT MATERIALIZED (
  SELECT resident,
    "huishouden.heeftToeslagpartner" AS partner,
    "aanvrager.meerderjarig" AND "aanvrager.verzekerd" AS insured,
    "aanvrager.vermogen" + CASE WHEN "huishouden.heeftToeslagpartner" THEN "partner.vermogenPartner" ELSE 0 END AS wealth,
    "aanvrager.toetsingsinkomen"
      + CASE WHEN "huishouden.heeftToeslagpartner" THEN "partner.toetsingsinkomenPartner" ELSE 0 END AS income,
    "huishouden.heeftToeslagpartner" AND NOT "partner.partnerVerzekerd" AS half
  FROM residents
), amounts AS NOT MATERIALIZED (
  SELECT resident,
    insured AND wealth <= CASE WHEN partner THEN 184633 ELSE 146011 END AS entitled,
    CASE WHEN partner THEN 4238.0 - 1275.37704 ELSE 2119.0 - 568.55232 END
      - CASE WHEN income > 29736 THEN (income - 29736) * 0.1373 ELSE 0 END AS difference,
    half
  FROM household
), entitlement AS NOT MATERIALIZED (
  SELECT resident,
    CASE WHEN entitled AND difference > 0 THEN CASE WHEN half THEN difference * 0.5 ELSE difference END ELSE 0 END AS exact
  FROM amounts
), yearly AS NOT MATERIALIZED (
  SELECT resident, round(exact, 2) AS "aanspraak",
    CASE WHEN round(exact, 0) < 24 THEN 0 ELSE CAST(round(exact, 0) AS INTEGER) END AS "tegemoetkomingPerJaar"
  FROM entitlement
)
SELECT resident, "aanspraak", "tegemoetkomingPerJaar", "tegemoetkomingPerJaar" // 12 AS "tegemoetkomingPerMaand"
FROM yearly
