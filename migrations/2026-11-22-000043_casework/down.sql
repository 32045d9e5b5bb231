drop table case_files, case_entries;
