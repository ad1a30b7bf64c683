#!/bin/bash
# Run once by the PostgreSQL image, on an empty volume: a role and a database of its own for each service.
set -euo pipefail

create() {
  psql -v ON_ERROR_STOP=1 -v name="$1" -v password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

create tender "$TENDER_DATABASE_PASSWORD"
create scoring "$SCORING_DATABASE_PASSWORD"
create notice "$NOTICE_DATABASE_PASSWORD"
