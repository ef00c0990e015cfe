-- The register: provinces, organisations with their names through time, the cadre reference, persons.
create table org_province (
  code varchar(4) not null,
  version integer not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  kind varchar(30) not null,
  ordinal integer not null,
  constraint org_province_pk primary key (code),
  constraint org_province_kind check (kind in ('PROVINCE', 'CORPS', 'SEPARATELY_PLANNED_CITY'))
);

create table org_organisation (
  code varchar(20) not null,
  version integer not null,
  kind varchar(40) not null,
  province_code varchar(4),
  city varchar(60),
  name_zh varchar(200) not null,
  name_en varchar(300) not null,
  belongs_to varchar(20),
  relevance varchar(20) not null,
  role_note varchar(500),
  invented boolean not null,
  constraint org_organisation_pk primary key (code),
  constraint org_organisation_province foreign key (province_code) references org_province (code),
  constraint org_organisation_relevance check (relevance in ('CORE', 'ADJACENT', 'CONTEXT'))
);
create index org_organisation_by_province on org_organisation (province_code, kind);
create index org_organisation_by_kind on org_organisation (kind);

create table org_organisation_name (
  id varchar(36) not null,
  version integer not null,
  organisation_code varchar(20) not null,
  name varchar(200) not null,
  valid_from date,
  valid_to date,
  constraint org_organisation_name_pk primary key (id),
  constraint org_organisation_name_of foreign key (organisation_code) references org_organisation (code),
  constraint org_organisation_name_once unique (organisation_code, name),
  constraint org_organisation_name_time check (valid_to >= valid_from)
);

create table org_cadre_category (
  code varchar(40) not null,
  version integer not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  ordinal integer not null,
  constraint org_cadre_category_pk primary key (code)
);

create table org_cadre_level (
  code varchar(40) not null,
  version integer not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  institution_kind varchar(40) not null,
  ordinal integer not null,
  constraint org_cadre_level_pk primary key (code),
  constraint org_cadre_level_kind unique (institution_kind)
);

create sequence org_person_seq start with 1 increment by 1;

-- ID number and mobile are sealed by the application; the keyed hash finds a person again.
create table org_person (
  id bigint not null,
  version integer not null,
  person_number varchar(20) not null,
  full_name varchar(120) not null,
  gender varchar(10) not null,
  birth_month varchar(7) not null,
  id_document_type varchar(30) not null,
  id_number_sealed varchar(300) not null,
  id_number_hash varchar(64) not null,
  organisation_code varchar(20) not null,
  department varchar(120),
  post_title varchar(120) not null,
  cadre_category varchar(40) not null,
  post_since date,
  mobile_sealed varchar(300),
  email varchar(200),
  constraint org_person_pk primary key (id),
  constraint org_person_number_once unique (person_number),
  constraint org_person_single unique (id_number_hash),
  constraint org_person_works_at foreign key (organisation_code) references org_organisation (code),
  constraint org_person_category foreign key (cadre_category) references org_cadre_category (code),
  constraint org_person_gender check (gender in ('MALE', 'FEMALE')),
  constraint org_person_document check (id_document_type in ('RESIDENT_IDENTITY_CARD', 'HMT_RESIDENCE_PERMIT', 'PASSPORT'))
);
create index org_person_by_organisation on org_person (organisation_code);
