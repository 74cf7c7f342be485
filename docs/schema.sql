-- The schema of the whole program, as the migrations make it: tables, constraints, policies, grants, functions.
-- Written by `npx eenloket schema`; the migrations are the authority, this is for reading.

schema cases grants {owner=UC/owner,eenloket_app=U/owner}

table cases.case row security forced
  organisation_id text not null
  case_id text not null
  person_id uuid
  part_id text not null
  child_ref text
  pack text not null
  status text not null
  decide_by date
  received_on date not null
  overdue boolean not null
  term_ended date
  notice_on date
  constraint case_check CHECK (((term_ended IS NULL) = (notice_on IS NULL)))
  constraint case_pkey PRIMARY KEY (organisation_id, case_id)
  INDEX case_of_child ON cases."case" USING btree (organisation_id, child_ref) WHERE (status = 'waiting'::text)
  UNIQUE INDEX case_of_part ON cases."case" USING btree (organisation_id, part_id)
  INDEX case_untold ON cases."case" USING btree (organisation_id, received_on, case_id) WHERE (status = ANY (ARRAY['decided'::text, 'withdrawn'::text]))
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table cases.delayed_registration row security forced
  organisation_id text not null
  child_ref text not null
  delay jsonb not null
  constraint delayed_registration_pkey PRIMARY KEY (organisation_id, child_ref)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table cases.registered_child row security forced
  organisation_id text not null
  child_ref text not null
  person_id uuid
  registered_on date not null
  constraint registered_child_pkey PRIMARY KEY (organisation_id, child_ref)
  INDEX registered_child_of_parent ON cases.registered_child USING btree (organisation_id, person_id)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table cases.set_aside row security forced
  organisation_id text not null
  pack text not null
  suggested text not null
  chosen text not null
  times integer not null
  constraint set_aside_pkey PRIMARY KEY (organisation_id, pack, suggested, chosen)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table cases.step_improvement row security forced
  organisation_id text not null
  improvement_id text not null
  pack text not null
  task text not null
  text text not null
  worker text not null
  suggested_at timestamp with time zone not null
  constraint step_improvement_pkey PRIMARY KEY (organisation_id, improvement_id)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table cases.task row security forced
  organisation_id text not null
  case_id text not null
  name text not null
  role text not null
  optional boolean not null
  claimed_by text
  overdue boolean not null
  notice_on date
  decide_by date
  received_on date not null
  constraint task_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases."case"(organisation_id, case_id)
  constraint task_pkey PRIMARY KEY (organisation_id, case_id, name)
  INDEX task_free ON cases.task USING btree (organisation_id, role, overdue DESC, notice_on, decide_by, received_on, case_id, name) WHERE ((claimed_by IS NULL) AND (NOT optional))
  INDEX task_in_hand ON cases.task USING btree (organisation_id, role, overdue DESC, notice_on, decide_by, received_on, case_id, name) WHERE ((claimed_by IS NOT NULL) AND (NOT optional))
  INDEX task_of_worker ON cases.task USING btree (organisation_id, claimed_by) WHERE (claimed_by IS NOT NULL)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant delete, insert, select, update to eenloket_app
schema catalogue grants {owner=UC/owner,eenloket_app=U/owner}

table catalogue.organisation
  id text not null
  name text not null
  type text not null
  municipality_code text
  content jsonb not null
  constraint organisation_pkey PRIMARY KEY (id)
  INDEX organisation_by_municipality ON catalogue.organisation USING btree (municipality_code) WHERE (municipality_code IS NOT NULL)
  grant delete, insert, select, update to eenloket_app

table catalogue.pack_version
  sha256 text not null
  number bigint not null generated always as identity
  pack_id text not null
  version text not null
  bundle jsonb not null
  released_at timestamp with time zone not null
  constraint pack_version_once UNIQUE (pack_id, version)
  constraint pack_version_pkey PRIMARY KEY (sha256)
  constraint pack_version_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  grant insert, select to eenloket_app
  CREATE TRIGGER pack_version_is_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON catalogue.pack_version FOR EACH STATEMENT EXECUTE FUNCTION catalogue.refuse_change()

sequence catalogue.pack_version_number_seq

table catalogue.service
  uri text not null
  name text not null
  content jsonb not null
  constraint service_pkey PRIMARY KEY (uri)
  grant delete, insert, select, update to eenloket_app

CREATE OR REPLACE FUNCTION catalogue.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'catalogue.pack_version is immutable: release a new version instead';
end $function$
schema exchange grants {owner=UC/owner,eenloket_app=U/owner}

sequence exchange.fictional_number
  grant usage to eenloket_app

table exchange.person row security forced
  organisation_id text not null
  person_id uuid not null
  document jsonb not null
  constraint person_pkey PRIMARY KEY (organisation_id, person_id)
  INDEX person_by_address ON exchange.person USING btree (organisation_id, ((document #>> '{verblijfplaats,adresseerbaarObjectIdentificatie}'::text[])))
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table exchange.register_entry row security forced
  organisation_id text not null
  person_id uuid not null
  register text not null
  entry jsonb not null
  constraint register_entry_pkey PRIMARY KEY (organisation_id, person_id, register)
  constraint register_entry_register_check CHECK ((register = ANY (ARRAY['income'::text, 'health-insurance'::text, 'bank-account'::text, 'benefits'::text])))
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table exchange.registered_birth row security forced
  organisation_id text not null
  person_id uuid not null
  declaration_id text not null
  registered_on date not null
  constraint registered_birth_pkey PRIMARY KEY (organisation_id, declaration_id)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app
schema identity grants {owner=UC/owner,eenloket_app=U/owner}

table identity.alias row security forced
  organisation_id text not null
  person_id uuid not null
  alias text not null
  constraint alias_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES identity.person(organisation_id, person_id)
  constraint alias_pkey PRIMARY KEY (organisation_id, alias)
  INDEX alias_by_person ON identity.alias USING btree (organisation_id, person_id)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table identity.identity row security forced
  organisation_id text not null
  person_id uuid not null
  bsn_encrypted bytea not null
  bsn_hmac bytea not null
  constraint identity_bsn_hmac_check CHECK ((octet_length(bsn_hmac) = 32))
  constraint identity_organisation_id_bsn_hmac_key UNIQUE (organisation_id, bsn_hmac)
  constraint identity_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES identity.person(organisation_id, person_id)
  constraint identity_pkey PRIMARY KEY (organisation_id, person_id)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table identity.login_attempt row security forced
  organisation_id text not null
  site text not null
  state_hash bytea not null
  browser_hash bytea not null
  code_verifier text not null
  nonce text not null
  return_to text not null
  expires_at timestamp with time zone not null
  constraint login_attempt_pkey PRIMARY KEY (organisation_id, site, state_hash)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant delete, insert, select to eenloket_app

table identity.mandate row security forced
  organisation_id text not null
  mandate_id uuid not null
  person_id uuid not null
  representative_id uuid not null
  services text[] not null
  valid_from date not null
  valid_until date
  source text not null
  ended_at timestamp with time zone
  constraint mandate_check CHECK ((person_id <> representative_id))
  constraint mandate_check1 CHECK ((valid_until >= valid_from))
  constraint mandate_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES identity.person(organisation_id, person_id)
  constraint mandate_organisation_id_representative_id_fkey FOREIGN KEY (organisation_id, representative_id) REFERENCES identity.person(organisation_id, person_id)
  constraint mandate_pkey PRIMARY KEY (organisation_id, mandate_id)
  constraint mandate_services_check CHECK ((cardinality(services) > 0))
  INDEX mandate_by_person ON identity.mandate USING btree (organisation_id, person_id)
  INDEX mandate_by_representative ON identity.mandate USING btree (organisation_id, representative_id)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table identity.person row security forced
  organisation_id text not null
  person_id uuid not null
  created_at timestamp with time zone not null
  merged_into uuid
  constraint person_check CHECK ((merged_into <> person_id))
  constraint person_organisation_id_merged_into_fkey FOREIGN KEY (organisation_id, merged_into) REFERENCES identity.person(organisation_id, person_id)
  constraint person_pkey PRIMARY KEY (organisation_id, person_id)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table identity.session row security forced
  organisation_id text not null
  id_hash bytea not null
  site text not null
  person_id uuid
  worker jsonb
  assurance text not null
  acting_for uuid
  id_token text not null
  created_at timestamp with time zone not null
  last_seen_at timestamp with time zone not null
  constraint session_assurance_check CHECK ((assurance = ANY (ARRAY['substantial'::text, 'high'::text])))
  constraint session_check CHECK (((person_id IS NULL) <> (worker IS NULL)))
  constraint session_organisation_id_acting_for_fkey FOREIGN KEY (organisation_id, acting_for) REFERENCES identity.mandate(organisation_id, mandate_id)
  constraint session_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES identity.person(organisation_id, person_id)
  constraint session_pkey PRIMARY KEY (organisation_id, id_hash)
  INDEX session_by_age ON identity.session USING btree (organisation_id, last_seen_at)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant delete, insert, select, update to eenloket_app
schema journeys grants {owner=UC/owner,eenloket_app=U/owner}

table journeys.journey row security forced
  organisation_id text not null
  journey_id text not null
  person_id uuid not null
  life_event text not null
  phase text not null
  started_on date not null
  approved boolean not null
  stopped boolean not null
  partner_id uuid
  partner_waits jsonb not null default '[]'::jsonb
  constraint journey_pkey PRIMARY KEY (organisation_id, journey_id)
  INDEX journey_of_partner ON journeys.journey USING btree (organisation_id, partner_id)
  INDEX journey_of_person ON journeys.journey USING btree (organisation_id, person_id, started_on DESC)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table journeys.page_event row security forced
  organisation_id text not null
  person_id uuid not null
  at timestamp with time zone not null
  event jsonb not null
  INDEX page_event_of_person ON journeys.page_event USING btree (organisation_id, person_id, at)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant delete, insert, select to eenloket_app

table journeys.tracker row security forced
  organisation_id text not null
  part_id text not null
  journey_id text not null
  person_id uuid not null
  line jsonb not null
  constraint tracker_organisation_id_journey_id_fkey FOREIGN KEY (organisation_id, journey_id) REFERENCES journeys.journey(organisation_id, journey_id)
  constraint tracker_pkey PRIMARY KEY (organisation_id, part_id)
  INDEX tracker_of_person ON journeys.tracker USING btree (organisation_id, person_id)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app
schema ledger grants {owner=UC/owner,eenloket_app=U/owner}

table ledger.checkpoint row security forced
  organisation_id text not null
  tree_size bigint not null
  note text not null
  signed_at timestamp with time zone not null
  constraint checkpoint_pkey PRIMARY KEY (organisation_id, tree_size)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table ledger.erasure row security forced
  organisation_id text not null
  id uuid not null
  reason text not null
  erased_at timestamp with time zone not null
  constraint erasure_pkey PRIMARY KEY (organisation_id, id)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table ledger.leaf row security forced
  organisation_id text not null
  leaf_index bigint not null
  id uuid not null
  commitment bytea not null
  constraint leaf_commitment_check CHECK ((length(commitment) = 32))
  constraint leaf_organisation_id_id_key UNIQUE (organisation_id, id)
  constraint leaf_pkey PRIMARY KEY (organisation_id, leaf_index)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table ledger.pending row security forced
  organisation_id text not null
  id uuid not null
  commitment bytea not null
  constraint pending_commitment_check CHECK ((length(commitment) = 32))
  constraint pending_pkey PRIMARY KEY (organisation_id, id)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant delete, insert, select to eenloket_app

table ledger.processing row security forced
  organisation_id text not null
  id uuid not null
  at timestamp with time zone not null
  operation_id text not null
  status text not null
  action text not null
  activity text not null
  person_id uuid not null
  actor_role text not null
  actor_pseudonym text not null
  legal_basis jsonb not null
  purpose text not null
  data_categories text[] not null
  recipient text
  traceparent text not null
  constraint processing_action_check CHECK ((action = ANY (ARRAY['read'::text, 'write'::text, 'share'::text])))
  constraint processing_pkey PRIMARY KEY (organisation_id, id)
  constraint processing_status_check CHECK ((status = ANY (ARRAY['intent'::text, 'completed'::text, 'failed'::text])))
  INDEX processing_by_operation ON ledger.processing USING btree (organisation_id, operation_id)
  INDEX processing_by_subject ON ledger.processing USING btree (organisation_id, person_id, at)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table ledger.salt row security forced
  organisation_id text not null
  id uuid not null
  salt bytea not null
  constraint salt_pkey PRIMARY KEY (organisation_id, id)
  constraint salt_salt_check CHECK ((length(salt) = 32))
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table ledger.tile row security forced
  organisation_id text not null
  level integer not null
  tile_index bigint not null
  hashes bytea not null
  constraint tile_hashes_check CHECK ((((length(hashes) >= 32) AND (length(hashes) <= 8192)) AND ((length(hashes) % 32) = 0)))
  constraint tile_level_check CHECK (((level >= 0) AND (level <= 63)))
  constraint tile_pkey PRIMARY KEY (organisation_id, level, tile_index)
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table ledger.tree row security forced
  organisation_id text not null
  tree_size bigint not null default 0
  constraint tree_pkey PRIMARY KEY (organisation_id)
  constraint tree_tree_size_check CHECK ((tree_size >= 0))
  policy own_organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

CREATE OR REPLACE FUNCTION ledger.erase(line uuid, why text, moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'ledger', 'pg_temp'
AS $function$
declare org text := current_setting('eenloket.organisation', true);
begin
  if not exists (select 1 from ledger.leaf l where l.organisation_id = org and l.id = line) then
    return false;
  end if;
  delete from ledger.processing p where p.organisation_id = org and p.id = line;
  if not found then
    return false;
  end if;
  delete from ledger.salt s where s.organisation_id = org and s.id = line;
  insert into ledger.erasure values (org, line, why, moment);
  return true;
end $function$

CREATE OR REPLACE FUNCTION ledger.who_is_pending(organisations text[])
 RETURNS SETOF text
 LANGUAGE plpgsql
AS $function$
declare
  before constant text := current_setting('eenloket.organisation', true);
  organisation text;
begin
  foreach organisation in array organisations loop
    perform set_config('eenloket.organisation', organisation, true);
    if exists (select from ledger.pending where organisation_id = organisation) then
      return next organisation;
    end if;
  end loop;
  perform set_config('eenloket.organisation', before, true);
end $function$
schema messages grants {owner=UC/owner,eenloket_app=U/owner}

table messages.conversation row security forced
  id text not null
  organisation_id text not null
  person_id uuid
  state text not null
  context jsonb not null
  lines jsonb not null
  taken_by text
  cause text
  opened_at timestamp with time zone not null default store.now()
  constraint conversation_pkey PRIMARY KEY (organisation_id, id)
  constraint conversation_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken'::text, 'answered'::text, 'closed'::text])))
  INDEX conversation_open ON messages.conversation USING btree (organisation_id, opened_at) WHERE (state <> 'closed'::text)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table messages.dossier_entry row security forced
  organisation_id text not null
  person_id uuid not null
  source_event uuid not null
  at timestamp with time zone not null
  kind text not null
  party text not null
  title jsonb not null
  body text
  journey_id text
  case_id text
  language text
  constraint dossier_entry_kind_check CHECK ((kind = ANY (ARRAY['request'::text, 'question'::text, 'report'::text, 'answer'::text, 'letter'::text, 'decision'::text, 'contact'::text])))
  constraint dossier_entry_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
  constraint dossier_entry_pkey PRIMARY KEY (organisation_id, person_id, source_event)
  INDEX dossier_in_order ON messages.dossier_entry USING btree (organisation_id, person_id, at)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table messages.journey_language row security forced
  organisation_id text not null
  journey_id text not null
  person_id uuid not null
  language text not null
  constraint journey_language_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
  constraint journey_language_pkey PRIMARY KEY (organisation_id, journey_id)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table messages.message row security forced
  id uuid not null
  organisation_id text not null
  person_id uuid not null
  direction text not null
  sender text not null
  subject text not null
  html text not null
  body text not null
  language text not null
  created_at timestamp with time zone not null default store.now()
  read_at timestamp with time zone
  journey_id text
  case_id text
  channel text not null
  source_event uuid not null
  constraint message_direction_check CHECK ((direction = ANY (ARRAY['toResident'::text, 'fromResident'::text])))
  constraint message_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
  constraint message_once UNIQUE (organisation_id, person_id, source_event)
  constraint message_pkey PRIMARY KEY (id)
  INDEX message_of_person ON messages.message USING btree (organisation_id, person_id, created_at DESC)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table messages.outbound row security forced
  organisation_id text not null
  message_id uuid not null
  person_id uuid not null
  channel text not null
  language text not null
  subject text not null
  body text not null
  created_at timestamp with time zone not null default store.now()
  constraint outbound_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'post'::text])))
  constraint outbound_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
  constraint outbound_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages.message(id)
  constraint outbound_pkey PRIMARY KEY (organisation_id, message_id)
  INDEX outbound_of_person ON messages.outbound USING btree (organisation_id, person_id, created_at DESC)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table messages.preference row security forced
  organisation_id text not null
  person_id uuid not null
  channel text not null
  language text not null
  constraint preference_channel_check CHECK ((channel = ANY (ARRAY['messageBox'::text, 'email'::text, 'post'::text])))
  constraint preference_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
  constraint preference_pkey PRIMARY KEY (organisation_id, person_id)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table messages.quiet_journey row security forced
  organisation_id text not null
  person_id uuid not null
  journey_id text not null
  constraint quiet_journey_pkey PRIMARY KEY (organisation_id, person_id, journey_id)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app
schema store grants {owner=UC/owner,eenloket_app=U/owner}

table store.clock
  single boolean not null default true
  starts_at timestamp with time zone not null
  began_at timestamp with time zone not null
  advanced_days integer not null default 0
  constraint clock_advanced_days_check CHECK ((advanced_days >= 0))
  constraint clock_pkey PRIMARY KEY (single)
  constraint clock_single_check CHECK (single)
  grant insert, select, update to eenloket_app

table store.delivery row security forced
  id uuid not null default gen_random_uuid()
  organisation_id text not null
  event_id uuid not null
  stream text not null
  version integer not null
  subscriber text not null
  recipient text not null
  state text not null default 'waiting'::text
  attempts integer not null default 0
  retry_at timestamp with time zone not null default '-infinity'::timestamp with time zone
  last_failure text
  constraint delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES store.event(id)
  constraint delivery_once UNIQUE (event_id, subscriber, recipient)
  constraint delivery_pkey PRIMARY KEY (id)
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'dead'::text])))
  INDEX delivery_due ON store.delivery USING btree (organisation_id, retry_at) WHERE (state = 'waiting'::text)
  INDEX delivery_open ON store.delivery USING btree (organisation_id, stream, subscriber, recipient, version) WHERE (state <> 'delivered'::text)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select, update to eenloket_app

table store.event row security forced
  id uuid not null
  organisation_id text not null
  stream text not null
  version integer not null
  type text not null
  schema_version integer not null
  time timestamp with time zone not null
  person_id uuid
  subjects jsonb
  data jsonb not null
  processing_activity text not null
  traceparent text not null
  causation_id text
  constraint event_pkey PRIMARY KEY (id)
  constraint event_schema_version_check CHECK ((schema_version > 0))
  constraint event_version_check CHECK ((version > 0))
  constraint event_version_once UNIQUE (organisation_id, stream, version)
  INDEX event_of_person ON store.event USING btree (organisation_id, person_id) WHERE (person_id IS NOT NULL)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table store.inbox row security forced
  organisation_id text not null
  event_id uuid not null
  subscriber text not null
  received_at timestamp with time zone not null default store.now()
  constraint inbox_pkey PRIMARY KEY (organisation_id, event_id, subscriber)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant insert, select to eenloket_app

table store.job row security forced
  id uuid not null default gen_random_uuid()
  organisation_id text not null
  kind text not null
  key text not null
  payload jsonb not null
  wake_at timestamp with time zone not null
  retry_at timestamp with time zone not null default '-infinity'::timestamp with time zone
  processing_activity text not null
  traceparent text not null
  state text not null default 'waiting'::text
  attempts integer not null default 0
  revision integer not null default 1
  last_failure text
  constraint job_once UNIQUE (organisation_id, kind, key)
  constraint job_pkey PRIMARY KEY (id)
  constraint job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'dead'::text])))
  INDEX job_due ON store.job USING btree (organisation_id, wake_at) WHERE (state = 'waiting'::text)
  policy organisation permissive for all to public using (organisation_id = current_setting('eenloket.organisation'::text, true))
  grant delete, insert, select, update to eenloket_app

table store.migration
  module text not null
  number integer not null
  name text not null
  sha256 text not null
  applied_at timestamp with time zone not null default now()
  constraint migration_number_check CHECK ((number > 0))
  constraint migration_pkey PRIMARY KEY (module, number)
  grant select to eenloket_app

CREATE OR REPLACE FUNCTION store.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 PARALLEL SAFE
RETURN COALESCE((SELECT date_trunc('milliseconds'::text, ((clock.starts_at + (clock_timestamp() - clock.began_at)) + make_interval(hours => (24 * clock.advanced_days)))) AS date_trunc FROM store.clock), date_trunc('milliseconds'::text, clock_timestamp()))

CREATE OR REPLACE FUNCTION store.who_is_due(work text, organisations text[], until timestamp with time zone)
 RETURNS SETOF text
 LANGUAGE plpgsql
AS $function$
declare
  before constant text := current_setting('eenloket.organisation', true);
  organisation text;
begin
  foreach organisation in array organisations loop
    perform set_config('eenloket.organisation', organisation, true);
    if work = 'delivery' and exists (
         select from store.delivery where organisation_id = organisation and state = 'waiting' and retry_at <= until)
       or work = 'job' and exists (
         select from store.job
          where organisation_id = organisation and state = 'waiting' and wake_at <= until and retry_at <= until)
    then
      return next organisation;
    end if;
  end loop;
  perform set_config('eenloket.organisation', before, true);
end $function$
