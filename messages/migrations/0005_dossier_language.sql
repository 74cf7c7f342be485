-- The language in which an entry was written, where that is not the reader's choice: a letter stays as it was sent.
alter table messages.dossier_entry add column language text check (language in ('nl', 'en'));
