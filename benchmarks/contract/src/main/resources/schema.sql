create sequence if not exists case_number;
