-- Read aloud, step by step and very simple words were kept and used by nothing: they come back with what uses them.
alter table messages.preference drop column form;
